# Self-service password reset (SSPR) for Microsoft Entra, ready-made.
class Sspr < Formula
  desc "Self-service password reset (SSPR) for Microsoft Entra"
  homepage "https://github.com/OWNER/sspr"
  version "@VERSION@"
  license any_of: ["MIT", "Apache-2.0"]

  on_macos do
    on_arm do
      url "https://github.com/OWNER/sspr/releases/download/v@VERSION@/sspr-@VERSION@-aarch64-apple-darwin.tar.gz"
      sha256 "@SHA256:sspr-VERSION-aarch64-apple-darwin.tar.gz@"
    end
    on_intel do
      url "https://github.com/OWNER/sspr/releases/download/v@VERSION@/sspr-@VERSION@-x86_64-apple-darwin.tar.gz"
      sha256 "@SHA256:sspr-VERSION-x86_64-apple-darwin.tar.gz@"
    end
  end

  on_linux do
    on_arm do
      url "https://github.com/OWNER/sspr/releases/download/v@VERSION@/sspr-@VERSION@-aarch64-unknown-linux-musl.tar.gz"
      sha256 "@SHA256:sspr-VERSION-aarch64-unknown-linux-musl.tar.gz@"
    end
    on_intel do
      url "https://github.com/OWNER/sspr/releases/download/v@VERSION@/sspr-@VERSION@-x86_64-unknown-linux-musl.tar.gz"
      sha256 "@SHA256:sspr-VERSION-x86_64-unknown-linux-musl.tar.gz@"
    end
  end

  def install
    bin.install "sspr"
    man1.install Dir["man/*.1"]
    bash_completion.install "completions/sspr.bash" => "sspr"
    fish_completion.install "completions/sspr.fish"
    zsh_completion.install "completions/_sspr"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/sspr --version")
  end
end
