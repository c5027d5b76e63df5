//! The names of Microsoft's products: what the service calls a licence by, and what administrators read in the admin center.
//!
//! From Microsoft's page "Product names and service plan identifiers for licensing". Names are Microsoft's own and the same in
//! every language. Scripts read the part number, people the name.

/// Part number (`skuPartNumber`), name.
const PRODUCTS: [(&str, &str); 48] = [
    ("AAD_BASIC", "Microsoft Entra Basic"),
    ("AAD_PREMIUM", "Microsoft Entra ID P1"),
    ("AAD_PREMIUM_FACULTY", "Microsoft Entra ID P1 for faculty"),
    ("AAD_PREMIUM_P2", "Microsoft Entra ID P2"),
    ("DESKLESSPACK", "Office 365 F3"),
    ("DEVELOPERPACK_E5", "Microsoft 365 E5 Developer"),
    ("EMS", "Enterprise Mobility + Security E3"),
    ("EMSPREMIUM", "Enterprise Mobility + Security E5"),
    ("ENTERPRISEPACK", "Office 365 E3"),
    ("ENTERPRISEPACK_GOV", "Office 365 G3 GCC"),
    ("ENTERPRISEPREMIUM", "Office 365 E5"),
    (
        "ENTERPRISEPREMIUM_NOPSTNCONF",
        "Office 365 E5 without Audio Conferencing",
    ),
    ("EXCHANGEDESKLESS", "Exchange Online Kiosk"),
    ("EXCHANGEENTERPRISE", "Exchange Online (Plan 2)"),
    ("EXCHANGESTANDARD", "Exchange Online (Plan 1)"),
    ("FLOW_FREE", "Microsoft Power Automate Free"),
    ("IDENTITY_THREAT_PROTECTION", "Microsoft 365 E5 Security"),
    (
        "INFORMATION_PROTECTION_COMPLIANCE",
        "Microsoft 365 E5 Compliance",
    ),
    ("INTUNE_A", "Intune"),
    ("M365EDU_A1", "Microsoft 365 A1"),
    ("M365EDU_A3_FACULTY", "Microsoft 365 A3 for faculty"),
    ("M365EDU_A3_STUDENT", "Microsoft 365 A3 for students"),
    ("M365EDU_A5_FACULTY", "Microsoft 365 A5 for faculty"),
    ("M365EDU_A5_STUDENT", "Microsoft 365 A5 for students"),
    ("M365_F1_COMM", "Microsoft 365 F1"),
    ("M365_G3_GOV", "Microsoft 365 G3 GCC"),
    ("MCOEV", "Microsoft Teams Phone Standard"),
    ("MCOMEETADV", "Microsoft 365 Audio Conferencing"),
    ("MICROSOFT_365_COPILOT", "Microsoft 365 Copilot"),
    ("O365_BUSINESS", "Microsoft 365 Apps for business"),
    ("O365_BUSINESS_ESSENTIALS", "Microsoft 365 Business Basic"),
    ("O365_BUSINESS_PREMIUM", "Microsoft 365 Business Standard"),
    ("OFFICESUBSCRIPTION", "Microsoft 365 Apps for enterprise"),
    ("POWER_BI_PRO", "Power BI Pro"),
    ("POWER_BI_STANDARD", "Microsoft Fabric (Free)"),
    ("PROJECTPREMIUM", "Project Plan 5"),
    ("PROJECTPROFESSIONAL", "Project Plan 3"),
    ("RIGHTSMANAGEMENT", "Azure Information Protection Plan 1"),
    ("SHAREPOINTENTERPRISE", "SharePoint Online (Plan 2)"),
    ("SHAREPOINTSTANDARD", "SharePoint Online (Plan 1)"),
    ("SPB", "Microsoft 365 Business Premium"),
    ("SPE_E3", "Microsoft 365 E3"),
    ("SPE_E5", "Microsoft 365 E5"),
    ("SPE_F1", "Microsoft 365 F3"),
    ("STANDARDPACK", "Office 365 E1"),
    ("STANDARDWOFFPACK_FACULTY", "Office 365 A1 for faculty"),
    ("STANDARDWOFFPACK_STUDENT", "Office 365 A1 for students"),
    ("VISIOCLIENT", "Visio Plan 2"),
];

/// The name of a product by its part number; one that is not in the table goes by the part number.
pub fn product_name(part_number: &str) -> &str {
    let of = |(known, _): &&(&str, &str)| known.eq_ignore_ascii_case(part_number);
    PRODUCTS
        .iter()
        .find(of)
        .map_or(part_number, |(_, name)| *name)
}

/// Whether a text means this product: by its part number or its name, in capitals or not.
pub fn is_product(text: &str, part_number: &str) -> bool {
    let text = text.trim();
    text.eq_ignore_ascii_case(part_number) || text.eq_ignore_ascii_case(product_name(part_number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_is_told_by_its_name_and_found_by_both() {
        for (part, name) in [
            ("SPE_E3", "Microsoft 365 E3"),
            ("spe_f1", "Microsoft 365 F3"),
            ("OF_TOMORROW", "OF_TOMORROW"),
        ] {
            assert_eq!(product_name(part), name);
            assert!(is_product(part, part) && is_product(&name.to_uppercase(), part));
        }
        assert!(!is_product("Microsoft 365 E3", "SPE_E5"));
        assert!(PRODUCTS.is_sorted_by(|a, b| a.0 < b.0));
    }
}
