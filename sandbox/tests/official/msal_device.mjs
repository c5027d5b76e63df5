// Signs in to the directory with Microsoft's own library for Node, unmodified, renews silently and reads people.
//
// Usage: node msal_device.mjs FOLDER https://localhost:PORT
// FOLDER holds node_modules/@azure/msal-node; NODE_EXTRA_CA_CERTS names the directory's certificate authority.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [folder, address] = process.argv.slice(2);
const { PublicClientApplication } = createRequire(join(resolve(folder), "package.json"))("@azure/msal-node");

const base = address.replace(/\/$/, "");
const CLIENT = "14d82eec-204b-4c2f-b7e8-296a70dab67e";
const ACCOUNT = "admin@contoso.example";
const scopes = ["https://graph.microsoft.com/User.Read.All"];

// Does on the page what a person does.
async function approve(page, code) {
    let answer = await fetch(page);
    let html = await answer.text();
    const cookie = answer.headers.getSetCookie().map((it) => it.split(";")[0]).join("; ");
    for (const fields of [
        { step: "code" },
        { step: "account", account: ACCOUNT },
        { step: "approve", account: ACCOUNT, decision: "approve" },
    ]) {
        const [, nonce] = html.match(/name="nonce" value="([^"]+)"/);
        const body = new URLSearchParams({ nonce, code, ...fields });
        answer = await fetch(page, { method: "POST", headers: { cookie }, body });
        html = await answer.text();
        assert.ok(answer.ok, html);
    }
    assert.match(html, /You are signed in/);
}

for (const tenant of ["organizations", "contoso.example"]) {
    const app = new PublicClientApplication({
        auth: { clientId: CLIENT, authority: `${base}/${tenant}`, knownAuthorities: [new URL(base).host] },
    });
    let person;
    const signedIn = await app.acquireTokenByDeviceCode({
        scopes,
        deviceCodeCallback: ({ verificationUri, userCode }) => {
            person = approve(verificationUri, userCode);
        },
    });
    await person;
    assert.equal(signedIn.account.username, ACCOUNT);
    const renewed = await app.acquireTokenSilent({ scopes, account: signedIn.account, forceRefresh: true });
    assert.notEqual(renewed.accessToken, signedIn.accessToken);
    const headers = { Authorization: `Bearer ${renewed.accessToken}` };
    const list = await (await fetch(`${base}/v1.0/users?$select=id&$top=100`, { headers })).json();
    assert.equal(list.value.length, 100, JSON.stringify(list));
}
