"""Signs in to the directory with Microsoft's own library, unmodified, and reads a list of people.

Needs `msal` and `requests`, and `REQUESTS_CA_BUNDLE` set to the directory's certificate authority.
Usage: msal_device.py https://localhost:PORT
"""

import re
import sys
import threading

import msal
import requests

BASE = sys.argv[1].rstrip("/")
CLIENT = "14d82eec-204b-4c2f-b7e8-296a70dab67e"
ACCOUNT = "admin@contoso.example"
SCOPES = ["https://graph.microsoft.com/User.Read.All"]


def approve(page, code):
    """Does on the page what a person does."""
    browser = requests.Session()
    html = browser.get(page).text
    for fields in (
        {"step": "code"},
        {"step": "account", "account": ACCOUNT},
        {"step": "approve", "account": ACCOUNT, "decision": "approve"},
    ):
        nonce = re.search(r'name="nonce" value="([^"]+)"', html).group(1)
        answer = browser.post(page, data={"nonce": nonce, "code": code, **fields})
        assert answer.ok, answer.text
        html = answer.text
    assert "You are signed in" in html, html


def check(condition, what):
    if not condition:
        sys.exit(f"failed: {what}")
    print(f"ok: {what}")


for tenant in ("organizations", "contoso.example"):
    app = msal.PublicClientApplication(
        CLIENT, authority=f"{BASE}/{tenant}", instance_discovery=False
    )
    flow = app.initiate_device_flow(SCOPES)
    check("user_code" in flow, f"{tenant}: a device code ({flow.get('error_description')})")
    person = threading.Thread(target=approve, args=(flow["verification_uri"], flow["user_code"]))
    person.start()
    token = app.acquire_token_by_device_flow(flow)
    person.join()
    check("access_token" in token, f"{tenant}: an access token ({token.get('error_description')})")
    check(token["id_token_claims"]["preferred_username"] == ACCOUNT, f"{tenant}: the ID token names the account")

    account = app.get_accounts()[0]
    check(account["username"] == ACCOUNT, f"{tenant}: the account is in the cache")
    cached = app.acquire_token_silent(SCOPES, account)
    check(cached["access_token"] == token["access_token"], f"{tenant}: the cache answers for the same scopes")
    renewed = app.acquire_token_silent(SCOPES, account, force_refresh=True)
    check(
        renewed and renewed.get("access_token") not in (None, token["access_token"]),
        f"{tenant}: a silent refresh gives another token",
    )

headers = {"Authorization": f"Bearer {renewed['access_token']}"}
address, people, pages = f"{BASE}/v1.0/users?$select=id&$top=100", 0, 0
while address:
    check(address.startswith(f"{BASE}/"), f"page {pages + 1} is at the address the client used")
    page = requests.get(address, headers=headers).json()
    check("value" in page, f"page {pages + 1} is a list")
    people, pages, address = people + len(page["value"]), pages + 1, page.get("@odata.nextLink")
check(people >= 100 and pages > 1, f"{people} people on {pages} pages")
