//! What people call the products whose licences a tenant has.

/// The string of a product, as Graph gives it, and its name, as "Product names and service plan identifiers for licensing" of
/// Microsoft's documentation has it. Names of products are not translated.
const PRODUCTS: [(&str, &str); 28] = [
    ("AAD_PREMIUM", "Microsoft Entra ID P1"),
    ("AAD_PREMIUM_P2", "Microsoft Entra ID P2"),
    ("DESKLESSPACK", "Office 365 F3"),
    ("EMS", "Enterprise Mobility + Security E3"),
    ("EMSPREMIUM", "Enterprise Mobility + Security E5"),
    ("ENTERPRISEPACK", "Office 365 E3"),
    ("ENTERPRISEPREMIUM", "Office 365 E5"),
    ("EXCHANGEENTERPRISE", "Exchange Online (Plan 2)"),
    ("EXCHANGESTANDARD", "Exchange Online (Plan 1)"),
    ("FLOW_FREE", "Microsoft Power Automate Free"),
    ("IDENTITY_THREAT_PROTECTION", "Microsoft 365 E5 Security"),
    ("INTUNE_A", "Intune"),
    ("M365EDU_A3_FACULTY", "Microsoft 365 A3 for Faculty"),
    ("M365EDU_A3_STUDENT", "Microsoft 365 A3 for Students"),
    ("M365EDU_A5_FACULTY", "Microsoft 365 A5 for Faculty"),
    ("M365EDU_A5_STUDENT", "Microsoft 365 A5 for Students"),
    ("M365_F1", "Microsoft 365 F1"),
    ("O365_BUSINESS", "Microsoft 365 Apps for Business"),
    ("O365_BUSINESS_ESSENTIALS", "Microsoft 365 Business Basic"),
    ("O365_BUSINESS_PREMIUM", "Microsoft 365 Business Standard"),
    ("OFFICESUBSCRIPTION", "Microsoft 365 Apps for Enterprise"),
    ("POWER_BI_STANDARD", "Microsoft Fabric (Free)"),
    ("SPB", "Microsoft 365 Business Premium"),
    ("SPE_E3", "Microsoft 365 E3"),
    ("SPE_E5", "Microsoft 365 E5"),
    ("SPE_F1", "Microsoft 365 F3"),
    ("STANDARDPACK", "Office 365 E1"),
    ("TEAMS_EXPLORATORY", "Microsoft Teams Exploratory"),
];

/// The name of the product that Graph calls so; the same string for one that is not known.
pub fn name(part_number: &str) -> &str {
    PRODUCTS
        .binary_search_by(|(known, _)| (*known).cmp(part_number))
        .map_or(part_number, |at| PRODUCTS[at].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_has_the_name_people_know_and_one_of_tomorrow_its_own() {
        assert!(PRODUCTS.is_sorted_by(|(one, _), (next, _)| one < next));
        for (part_number, known) in PRODUCTS {
            assert_eq!(name(part_number), known);
        }
        assert_eq!(name("SPE_E9"), "SPE_E9");
    }
}
