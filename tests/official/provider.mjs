// A certified OpenID provider that knows nothing of Entra, with the device flow, rotating refresh tokens and access
// tokens that live seconds. Beside it, at the same address, the few Graph paths that a sign-in asks for.
//
// Usage: node provider.mjs FOLDER approve|deny|cut
// FOLDER holds node_modules/oidc-provider. Prints its address, serves until its standard input ends, and answers every
// device code itself, as the argument says; `cut` approves, and breaks the connection instead of answering the first renewal.

import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, decision] = process.argv.slice(2);
const found = createRequire(join(resolve(folder), "package.json")).resolve("oidc-provider");
const { Provider } = await import(pathToFileURL(found));

const CLIENT = "11111111-2222-3333-4444-555555555555";
const ACCOUNT = "ann";
const SCOPE = "openid profile offline_access";

const server = createServer();
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(address, {
    clients: [
        {
            client_id: CLIENT,
            token_endpoint_auth_method: "none",
            application_type: "native",
            grant_types: ["urn:ietf:params:oauth:grant-type:device_code", "refresh_token"],
            redirect_uris: [],
            response_types: [],
        },
    ],
    features: { deviceFlow: { enabled: true }, devInteractions: { enabled: false } },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, name: "Ann Provider" }) }),
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    expiresWithSession: () => false,
    ttl: { AccessToken: 5, DeviceCode: 60, Grant: 600, IdToken: 5, RefreshToken: 600 },
});

// What a person decides on the provider's pages, stored as those pages store it.
async function decide(userCode) {
    const device = await provider.DeviceCode.findByUserCode(userCode.replaceAll("-", ""));
    if (decision === "deny") {
        device.error = "access_denied";
        device.errorDescription = "the person declined";
    } else {
        const grant = new provider.Grant({ accountId: ACCOUNT, clientId: CLIENT });
        grant.addOIDCScope(SCOPE);
        Object.assign(device, {
            accountId: ACCOUNT,
            authTime: Math.floor(Date.now() / 1000),
            grantId: await grant.save(),
            scope: SCOPE,
        });
    }
    await device.save();
}

let cut = decision === "cut";
provider.use(async (ctx, next) => {
    if (ctx.path.startsWith("/v1.0/")) {
        const token = await provider.AccessToken.find((ctx.get("authorization") || "").replace("Bearer ", ""));
        if (!token) {
            ctx.status = 401;
            ctx.body = { error: { code: "InvalidAuthenticationToken", message: "The token has ended." } };
        } else if (ctx.path === "/v1.0/me") {
            ctx.body = { id: token.accountId, displayName: "Ann Provider", userPrincipalName: null };
        } else {
            ctx.status = 403;
            ctx.body = { error: { code: "Authorization_RequestDenied", message: "Not of this provider." } };
        }
        return;
    }
    await next();
    if (cut && ctx.status === 200 && ctx.oidc?.params?.grant_type === "refresh_token") {
        cut = false;
        ctx.respond = false;
        ctx.req.socket.destroy();
    }
    if (ctx.oidc?.route === "device_authorization" && ctx.status === 200) {
        await decide(ctx.body.user_code);
    }
});

server.on("request", provider.callback());
process.stdin.on("end", () => process.exit(0)).resume();
console.log(address);
