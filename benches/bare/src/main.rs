//! What anybody would write first: a request, a decode, a CSV record, the next page on its way meanwhile. The
//! first argument is the address of the report.

use std::io::{self, BufWriter};

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Row {
    id: String,
    user_principal_name: String,
    user_display_name: String,
    user_type: String,
    is_admin: Option<bool>,
    is_sspr_registered: bool,
    is_sspr_enabled: bool,
    is_sspr_capable: bool,
    methods_registered: Vec<String>,
    last_updated_date_time: String,
}

#[derive(Deserialize)]
struct Page {
    value: Vec<Row>,
    #[serde(rename = "@odata.nextLink")]
    next: Option<String>,
}

fn main() -> io::Result<()> {
    let first = std::env::args().nth(1).expect("an address");
    let runtime = tokio::runtime::Runtime::new()?;
    let client = reqwest::Client::new();
    let fetch = |url: String| {
        let request = client.get(url);
        runtime.spawn(async move { request.send().await?.json::<Page>().await })
    };
    let mut out = csv::Writer::from_writer(BufWriter::new(io::stdout().lock()));
    out.write_record([
        "id",
        "userDisplayName",
        "userPrincipalName",
        "userType",
        "isSsprRegistered",
        "isSsprEnabled",
        "isSsprCapable",
        "methodsRegistered",
        "isAdmin",
        "lastUpdatedDateTime",
    ])?;
    let mut coming = Some(fetch(first));
    while let Some(page) = coming {
        let page = runtime.block_on(page)?.map_err(io::Error::other)?;
        coming = page.next.map(fetch);
        for row in page.value {
            out.write_record([
                row.id.as_str(),
                &row.user_display_name,
                &row.user_principal_name,
                &row.user_type,
                &row.is_sspr_registered.to_string(),
                &row.is_sspr_enabled.to_string(),
                &row.is_sspr_capable.to_string(),
                &row.methods_registered.join(";"),
                &row.is_admin
                    .map(|admin| admin.to_string())
                    .unwrap_or_default(),
                &row.last_updated_date_time,
            ])?;
        }
    }
    out.flush()
}
