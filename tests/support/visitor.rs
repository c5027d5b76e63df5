//! A person at the directory's page for their own methods, by bare HTTP.

#![allow(
    dead_code,
    reason = "each test binary compiles this file and uses its own part of it"
)]

use std::thread;

use reqwest::header::HeaderMap;

/// Signs in with a pass; the page that comes.
pub(crate) fn signs_in(url: &str, user: &str, pass: &str) -> String {
    apart(async {
        let mut visitor = Visitor::open(url).await;
        visitor.sign_in(user, pass).await
    })
}

/// Runs on a thread of its own, so that a command's wait can call it.
fn apart<T: Send>(work: impl Future<Output = T> + Send) -> T {
    thread::scope(|scope| {
        let visit = scope.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime");
            runtime.block_on(work)
        });
        visit.join().expect("the person is done")
    })
}

/// Signs in with a pass and adds an address with the code that was sent to it. `code` finds that code.
pub(crate) fn registers_email(
    url: &str,
    user: &str,
    pass: &str,
    address: &str,
    code: impl FnOnce() -> String + Send,
) -> String {
    apart(async {
        let mut visitor = Visitor::open(url).await;
        let page = visitor.sign_in(user, pass).await;
        assert!(page.contains("Security info"), "{page}");
        let sent = [("step", "send"), ("kind", "email"), ("value", address)];
        visitor.submit(&sent).await;
        let code = code();
        let typed = [
            ("step", "verify"),
            ("kind", "email"),
            ("code", code.as_str()),
        ];
        visitor.submit(&typed).await
    })
}

struct Visitor {
    http: sspr::http::Client,
    url: String,
    cookies: Vec<String>,
    nonce: String,
}

impl Visitor {
    async fn open(url: &str) -> Self {
        let http = sspr::http::client().expect("a client");
        let page = format!("{url}/security-info");
        let answer = http.get(&page).send().await.expect("the page");
        let cookies = set(answer.headers());
        let html = answer.text().await.expect("its text");
        let nonce = html
            .split("name=\"nonce\" value=\"")
            .nth(1)
            .expect("a form");
        Self {
            http,
            url: page,
            cookies,
            nonce: nonce.split('"').next().expect("a nonce").to_owned(),
        }
    }

    async fn sign_in(&mut self, user: &str, pass: &str) -> String {
        let form = [("step", "sign-in"), ("user", user), ("pass", pass)];
        self.submit(&form).await
    }

    async fn submit(&mut self, form: &[(&str, &str)]) -> String {
        let mut form = form.to_vec();
        form.push(("nonce", &self.nonce));
        let request = self.http.post(&self.url).form(&form);
        let answer = request
            .header("cookie", self.cookies.join("; "))
            .send()
            .await
            .expect("an answer");
        self.cookies.extend(set(answer.headers()));
        answer.text().await.expect("its text")
    }
}

fn set(headers: &HeaderMap) -> Vec<String> {
    let lines = headers.get_all("set-cookie").iter();
    lines
        .filter_map(|line| line.to_str().ok()?.split(';').next().map(str::to_owned))
        .collect()
}
