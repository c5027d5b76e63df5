### Sentences people read. One section a command; the same ids in every language.

## ui

# The key that says yes; `n` says no, and `y` always says yes, too.
ui-yes = y
ui-warning = 警告：
ui-error = 错误：
ui-hint = 提示：
ui-cause = { "  " }原因：
ui-cause-numbered = { "  " }原因 { $number }：
ui-request-id = { "  " }请求 ID：{ $id }
ui-waiting = 服务已限流（429），{ $seconds } 秒后重试。
ui-counting-down = 服务速率限制：{ $seconds } 秒后继续
ui-progress-count = { $done } / { $total }
ui-progress-seconds = { $done } / { $total } · 还剩 { $seconds } 秒
ui-progress-minutes = { $done } / { $total } · 还剩 { $minutes } 分钟
ui-progress-hours = { $done } / { $total } · 还剩 { $hours } 小时 { $minutes } 分钟
ui-retrying-lost = 服务没有响应，{ $seconds } 秒后重试。
ui-retrying-failed = 服务返回了 { $status }，{ $seconds } 秒后重试。
ui-more-lines = … 还有 { $count } 行
ui-left-out = 未显示 { $count } 列：{ $names }。`--wide` 显示所有列。
ui-cut = 以 … 结尾的内容已截断。`--wide` 显示全部。
ui-qr-no-room = 无法显示二维码：终端至少需要 { $columns } 列、{ $rows } 行。
context-place = { $profile } · { $tenant } · { $account }

## error

error-other = { $text }
error-cancelled = 已取消。
error-nothing-changed = 未作任何更改。
error-question = 此命令需要回答：{ $question }
error-question-hint = 请传入 `{ $flag }`，或在终端中运行该命令。
error-question-hint-keyless = Git Bash 不会把按键传给 Windows 程序。请用 `winpty sspr …` 启动，改用 PowerShell 或 Windows Terminal，或指定 `{ $flag }`。
error-no-csv = CSV 仅用于列表；此命令输出单个文档。
error-no-csv-hint = 请使用 `--output json`，或不要指定 `--output`。
error-no-column = 未知的列 `{ $name }`。
error-no-column-nearest = 您是指 `{ $nearest }` 吗？可用的列：{ $known }
error-no-column-hint = 可用的列：{ $known }
error-column-twice = 列 `{ $name }` 指定了两次。
error-column-twice-hint = 请在 `--columns` 中每列只指定一次。
error-filter = 筛选器在处理某一行时失败：{ $reason }
error-filter-hint = 筛选器每次处理一行，格式与 `--output jsonl` 的输出相同。
error-filtered-csv = `--jq` 输出 JSON，不能与 `--output csv` 同时使用。
error-filtered-csv-hint = 请不要指定 `--output`，或用 `--columns` 代替 `--jq` 来选择 CSV 的列。
error-unknown-language = `SSPR_LANG` 中的语言 `{ $tag }` 未知。
error-unknown-language-hint = 可用的语言：{ $known }。
error-no-profile = 找不到配置（profile）`{ $name }`。
error-no-profile-hint = 可用的配置（profile）：{ $known }。
error-no-profile-nearest = 您是否要使用 `{ $nearest }`？可用的配置（profile）：{ $known }。
error-no-profile-first = 尚无配置（profile）。请用 `sspr login --profile NAME` 创建一个。
error-unreadable = 无法读取 `{ $path }`：{ $error }。
os-not-found = 找不到文件或文件夹
os-denied = 访问被拒绝
os-exists = 已存在
os-folder = 这是文件夹
os-no-folder = 路径中有一部分不是文件夹
os-name = 名称无效或过长
os-full = 磁盘空间不足
os-large = 文件会过大
os-read-only = 磁盘为只读
os-refused = 连接被拒绝
os-reset = 连接被重置
os-unreachable = 网络不可达
os-in-use = 端口已被占用
os-timed-out = 超时
error-not-text = `{ $path }` 不是文本文件。
error-file-too-large = `{ $path }` 超过 { $most } MiB。
error-file-too-large-hint = 请检查是否选对了文件。
error-not-text-hint = 请将文件保存为 UTF-8 或 UTF-16。
usage-time = `{ $text }` 不是 `{ $flag }` 的有效时长。
usage-time-hint = 请使用 `90s`、`5m`、`1h 30m`、`24h`、`1d` 或 `2w` 这样的时长，介于 { $shortest } 和 { $longest } 之间。
usage-time-whole-minutes = 请使用整分钟。
usage-unknown-flag = 未知选项 `{ $flag }`。
usage-unexpected = 多余的参数 `{ $text }`。
usage-unknown-command = 未知命令 `{ $text }`。
usage-no-command = 缺少命令。
usage-no-value = `{ $flag }` 需要一个值。
usage-bad-value = `{ $text }` 不是 `{ $flag }` 的可用值。
usage-refused-value = `{ $text }` 不能用于 `{ $flag }`：{ $reason }。
usage-missing = 缺少：`{ $names }`。
usage-conflict = `{ $flag }` 不能与 `{ $other }` 同时使用。
usage-twice = `{ $flag }` 只能给出一次。
usage-no-equals = `{ $flag }` 的值前需要等号。
usage-count = `{ $flag }` 的值过多或过少。
usage-not-utf8 = 有参数不是有效的 UTF-8。
usage-near = 您是否想输入 `{ $names }`？
usage-values = 可用值：{ $names }。
usage-disable = 请用 `sspr disable` 关闭。
usage-call = 用法：{ $usage }
    `{ $help }` 列出可用的选项。
usage-no-help = 没有帮助主题 `{ $text }`。
usage-no-help-hint = 主题：flags、exit-codes、environment、formats、feedback。`sspr help` 列出所有命令。
usage-reason-country = 必须是两个字母，例如 SE、DE 或 CN
usage-reason-moment = 必须是日期 `YYYY-MM-DD` 或时间 `YYYY-MM-DDTHH:MM:SSZ`
usage-reason-address = 必须是类似 `https://HOST` 的地址
usage-reason-pair = 必须是 `KEY=VALUE`
usage-reason-percent = 必须是 0 到 100 之间的数
usage-reason-language = 必须是 { $languages } 或 `person`
usage-reason-whole = 必须是整数
usage-reason-range = 必须在 { $range } 之内
usage-reason-sort = 冒号后只能是 `asc` 或 `desc`
usage-reason-method = 未知的方法；可用的有 { $methods }；其他方法请用 `{ $filter }`
usage-reason-method-near = 未知的方法；您是否想输入 `{ $name }`？
usage-reason-name-empty = 名称为空
usage-reason-name-control = 名称不能包含控制字符
usage-reason-name-long = 名称有 { $count } 个字符，服务最多接受 256 个
status-watch-interval = 该服务每十秒只接受五次报告请求。请把用户写在 `--watch` 之前。
error-no-home = 没有可用于保存文件的主文件夹。
error-no-home-hint = 请设置 `HOME`，或 `SSPR_CONFIG` 和 `SSPR_DATA_DIR`。
error-sign-in-ended = 登录已过期：{ $text }
error-cut-off = 无法续期登录：之前的命令在续期时被中断，而该服务只接受一次刷新令牌。
error-cut-off-hint = 请使用 `sspr login` 重新登录；没有丢失其他内容。
error-declined = 登录已在另一台设备上被拒绝。
error-code-expired = 未能及时输入代码。
error-code-expired-hint = 请重新运行命令以获取新代码。
error-sign-in-refused = 登录服务拒绝了请求：{ $text }
error-client-hint = 请检查客户端 ID：应用必须存在于租户中，并允许公共客户端流。
error-tenant-hint = 请检查租户：`--tenant` 接受租户 ID 或其域名之一。
error-sign-in-unreachable = 无法连接到登录服务 { $host }。
error-not-a-sign-in-answer = { $host } 未返回登录响应：{ $status }（{ $detail }）。
error-app-only = 这是应用程序的令牌。门户的策略 API 只接受已登录的用户。
error-app-only-hint = 请以用户身份登录：在单独的配置（profile）中使用 `sspr login --profile NAME --method browser`，使用 `az login`，或在 `SSPR_POLICY_TOKEN` 中提供令牌。应用程序可以计划和应用 Microsoft Graph 中的设置（`method.*`、`methods-policy.*`、`campaign.*` 和 `administrators`），用 `sspr scope` 管理所选组的成员，以及运行 `status` 和 `register`。
error-given-token = `{ $variable }` 中的令牌无法使用：{ $reason }。
error-given-token-hint = 请在其中放入新令牌，或取消设置 `{ $variable }` 并用 `sspr login` 登录。
error-given-token-ended = 访问令牌已过期或被拒绝。
error-sign-in-exposed = 其他用户可以读取已保存的登录信息 `{ $path }`（模式 { $mode }）。
error-sign-in-exposed-hint = 请用 `chmod 600 { $path }` 限制访问。
error-sign-in-damaged = 无法读取已保存的登录信息 `{ $path }`：{ $reason }。
error-sign-in-damaged-hint = 请使用 `sspr login` 重新登录；该文件将被替换。
error-sign-in-held = 另一个进程正在续期此配置（profile）的登录，在 { $limit } 内仍未完成（{ $path }）。
error-sign-in-held-hint = 请结束另一个 `sspr` 进程，或用 `--timeout` 延长等待。
error-keyring = 无法使用此系统的密钥环：{ $reason }。
error-keyring-hint = 请解锁密钥环，或用 `sspr login --token-store file` 将登录信息保存到文件。
error-browser-too-late = 浏览器登录未在 15 分钟内完成。
error-no-port = 无法为浏览器登录打开本地端口：{ $reason }
error-no-port-hint = 请改用代码登录：`sspr login --method device`。
error-no-secret = 缺少客户端密码。
error-no-secret-hint = 请设置 `AZURE_CLIENT_SECRET`，或在终端中输入：`sspr login --method secret`。
error-certificate = { $flaw ->
    [noCertificate] { $path } 中没有证书。
    [noPrivateKey] { $path } 中没有私钥。
    [encryptedKey] { $path } 中的私钥已加密。
    [ellipticKey] { $path } 中的私钥是椭圆曲线密钥；登录服务只接受 RSA 密钥。
    [unusableKey] { $path } 中的私钥不是 2048 位或以上的 RSA 密钥。
    [keyMismatch] 私钥与 { $path } 中的任何证书都不匹配。
    [certificateExpired] { $path } 中的证书已于 { $reason } 过期。
    [certificateEarly] { $path } 中的证书自 { $reason } 起才有效。
    [wrongPassword] { $path } 的密码错误。
    [noCertificatePassword] { $path } 受密码保护。
   *[malformedCertificate] { $path } 既不是 PEM 也不是 PFX：{ $reason }
}
error-certificate-hint = { $flaw ->
    [noPrivateKey] 请用 `--certificate-key FILE` 指定密钥文件。
    [encryptedKey] 请用 `openssl pkcs8 -in KEY -out key.pem` 解密，或使用 PFX 文件和 `AZURE_CLIENT_CERTIFICATE_PASSWORD`。
    [wrongPassword] 请输入正确的密码，或设置 `AZURE_CLIENT_CERTIFICATE_PASSWORD`。
    [noCertificatePassword] 请设置 `AZURE_CLIENT_CERTIFICATE_PASSWORD`。
    [keyMismatch] 请使用与此密钥对应的证书。
    [certificateEarly] 请检查此计算机的时钟。
    [noCertificate] 请提供包含应用注册证书的 PEM 或 PFX 文件。
    [malformedCertificate] 请提供包含应用注册证书的 PEM 或 PFX 文件。
   *[other] 请用 2048 位或以上的 RSA 密钥创建新证书，并上传到应用注册。
}
error-folder-shared = 其他用户可以写入 { $path }（模式 { $mode }）；登录信息保存在该文件夹或其子文件夹中。
error-folder-shared-hint = 请用 `chmod go-w { $path }` 限制访问，或将 `SSPR_DATA_DIR` 设为您自己的文件夹。
error-key-exposed = 其他用户可以读取 { $path } 中的私钥（模式 { $mode }）。
error-no-assertion = { $place } 未返回令牌：{ $reason }
error-no-assertion-hint = GitHub Actions：作业需要 `permissions: id-token: write`。Azure DevOps：请将 `SYSTEM_ACCESSTOKEN` 传给该步骤。其他情况：请检查 `--federated-token`。
error-no-managed-identity = 此计算机没有托管标识：{ $reason }
error-no-managed-identity-hint = 请为此计算机分配标识，或用 `--client-id` 选择用户分配的标识。
error-no-az = Azure CLI 未返回令牌。
error-no-az-hint = 请安装 Azure CLI 并用 `az login` 登录。
error-not-signed-in = 您尚未登录。
error-not-signed-in-hint = 请使用 `sspr login` 登录。
error-refused-sign-in = 服务不再接受此登录：{ $text }
error-not-permitted = 没有权限：{ $text }
error-not-permitted-hint = 使用 `sspr whoami` 查看此登录的角色和权限。
error-permission-missing = 此登录缺少权限 { $permission }。
error-permission-missing-hint = 请使用具有该权限的应用登录：`sspr login --register-app` 会创建一个。Azure CLI 登录（`--method az`）的权限是固定的，不包含身份验证方法或策略的权限。
error-report-role = 登录的帐户没有可以读取报告和日志的角色。
error-report-role-hint = 需要报告读取者、安全读取者、全局读取者或更高的角色；`sspr whoami` 可显示此登录的角色。
error-no-premium = 此租户没有注册报告的许可证；该报告需要 Microsoft Entra ID P1 或 P2。
error-no-premium-hint = 没有此许可证的租户和 Azure AD B2C 租户没有注册报告。单个用户的方法可用 `sspr status USER --live` 查看。
error-no-premium-doubtful = 服务称此租户没有注册报告的许可证：该报告需要 Microsoft Entra ID P1 或 P2。
error-no-premium-doubtful-hint = 服务有时会误报。如果租户拥有该许可证，请稍后重试；`--retries { $more }` 可增加重试次数。在此之前，可使用 `sspr status USER --live` 查看单个用户的方法。
error-no-premium-mistaken = 服务以缺少许可证为由拒绝了注册报告，但此租户拥有 Microsoft Entra ID P1 或 P2。这是服务的错误。
error-no-premium-mistaken-hint = 请几分钟后重试；`--retries { $more }` 可增加重试次数。在此之前，可使用 `sspr status USER --live` 查看单个用户的方法。
error-foreign-next-link = 列表的下一页位于 { $origin }，不能向那里发送此登录。
error-foreign-next-link-hint = 请检查配置（profile）中的服务地址；代理可能改写了响应。
error-looping-next-link = 列表不完整：其下一页已经读过。
error-conditions = 此登录不再满足服务的条件。
error-conditions-hint = 请在终端中运行该命令并重新登录。如果服务仍拒绝，请向管理员询问适用的条件访问策略。
error-stale-mfa = 更改自己的方法需要在最近 10 分钟内完成过多重身份验证。
error-stale-mfa-hint = 请在终端中运行此命令并重新登录。
error-other-account = 登录的帐户与开始执行命令时的帐户不同。
error-other-account-hint = 请再次运行该命令并使用同一帐户登录，或使用 `sspr login` 更换帐户。
error-truncated = 服务的响应不完整。
error-throttled = 服务已限流，多次重试后仍未恢复。
error-throttled-hint = 请等待几分钟，然后再次运行该命令；也可以用 `--retries { $more }` 增加重试次数。
error-throttled-long = 服务已限流：所需等待 { $wait }，超过一个请求的上限 { $limit }。
error-throttled-long-hint = 请在这段时间之后再次运行该命令，或用 `--timeout { $raise }` 让它等待。
error-timeout = 位于 { $host } 的服务在 { $limit } 内没有响应。
error-timeout-hint = 请检查网络和代理（`HTTPS_PROXY`），或用 `--timeout { $raise }` 延长等待时间。
error-timeout-unknown-hint = 更改可能已经生效：再次运行命令之前请先核对。`--timeout { $raise }` 可延长等待时间。
error-service-down = 服务失败，返回 { $status }。
error-service-down-hint = 请稍后重试。命令本身没有问题。
error-refused = 服务拒绝了请求：{ $text }
error-unreachable = 无法访问位于 { $host } 的服务。
error-unreachable-hint = 请检查网络、代理（`HTTPS_PROXY`）以及配置（profile）中的地址。
error-unknown-hint = 更改可能已经生效：再次运行命令之前请先核对。
error-endless-list = 列表不完整：服务连续返回了 { $pages } 个空页。
error-answer-too-large = 有一个响应超过 { $most } MB，未读取。
error-page-expired = 列表不完整：读取耗时过长，下一页的链接已过期。
error-page-expired-hint = 请用更小的筛选范围再次运行命令。
error-not-json = 响应是 { $kind }，不是 JSON。
error-not-json-hint = 请检查此计算机与服务之间是否有代理或登录页面。
error-unexpected-answer = 服务返回了意外的响应（{ $path }）。
error-unexpected-answer-hint = 请再次运行命令。如果再次发生，请附上请求 ID 和 `-vv` 的输出进行报告。
error-no-http = 无法在此计算机上建立 TLS 连接。
error-no-http-hint = 请安装 `ca-certificates` 软件包，或在 `SSL_CERT_FILE` 中指定证书文件。
error-ca-file = 无法使用 { $path } 中的证书：{ $reason }
error-ca-file-hint = 请用 `--ca-file` 或 `SSPR_CA_FILE` 指定 PEM 格式的证书文件。
error-untrusted = { $host } 的证书不受信任：{ $reason }。颁发者为 { $issuer }。
error-untrusted-hint = 如果颁发者是您组织的代理，请使用 `--ca-file FILE` 或 `SSPR_CA_FILE` 指定其证书颁发机构的证书。
error-proxy-login = { $given ->
    [yes] 代理 { $proxy } 拒绝了 `{ $user }` 的登录（407；接受的方式：{ $schemes }）。
   *[no] 代理 { $proxy } 需要登录，但未提供登录信息（407；接受的方式：{ $schemes }）。
}
error-proxy-login-hint = 请设置 `HTTPS_PROXY=http://USER:PASSWORD@{ $proxy }`，其中用户名和密码必须有效并经过百分号编码。
error-proxy-login-scheme-hint = 仅支持 Basic 方式。请使用接受该方式的代理，或使用本机上可代为登录的代理。
error-proxy-refused = 代理 { $proxy } 阻止了对 { $host } 的请求（{ $status }）。
error-proxy-refused-hint = 请在代理上允许 { $host }，或设置 `NO_PROXY={ $host }` 以直接连接。
error-proxy-value = `{ $variable }` 不是代理地址：{ $value }
error-proxy-value-hint = 请设置 `{ $variable }=http://HOST:PORT`，或取消设置该变量以直接连接。
error-next-failed = 运行 `sspr doctor` 检查此计算机和登录，或使用 `-vv` 再次运行命令以查看详细信息。
error-next-usage = 请更正命令后再次运行；在其后加上 `--help` 可查看每个选项接受的值。
error-next-no = 使用 `-v` 再次运行命令以查看原因。
error-next-cannot = 运行 `sspr doctor` 查看此登录和此租户可以执行的操作。
error-next-partial = 请对失败的项再次运行命令。
next-bad-contact = 请提供带国家/地区代码的号码（例如 `+46 70 123 45 67`），或私人地址（例如 `name@example.net`）。
next-policy-file = 请更正文件；`sspr policy schema` 会显示其中允许的内容。
next-bad-hash = 请提供之前 `sspr ledger verify` 输出的哈希值。
next-bad-value = 请更正该值；`sspr profile show` 会显示每个值的来源。
next-unreadable = 请检查路径以及您的读取权限。
next-empty-input = 请提供含有标题行和至少一行数据的文件。
next-empty-window = 请提供晚于 `--since` 的 `--until`。
next-group-with-all = 请去掉 `--group`，或使用 `--scope group`。
next-guest = 来宾在其主租户或其标识提供者处注册和重置。
next-input-broken = 请再次运行相同的命令。未作任何更改。
next-input-not-json = 请重新导出文件：一个 JSON 数组、每行一个对象，或 Microsoft Graph 的原始响应。
next-lifetime = 请指定策略允许的有效期；`sspr policy show` 会显示限制。
next-malformed-config = 请更正该行，或移走该文件并用 `sspr profile set KEY=VALUE` 重新设置配置（profile）。
next-mobile-first = 请先添加移动电话：`sspr methods add USER --phone NUMBER`。
next-no-password = 请在标准输入中每行写一个密码。
next-no-profile = 使用 `sspr profile list` 查看现有的配置（profile）。
next-no-such-column = 请指定文件中的某个标题，例如 `--map mobile=HEADING`。
next-not-a-result = 请提供导入时写入的文件；其名称以 `.result.csv` 结尾，除非 `--result` 指定了其他文件。
next-one-stdin = 请将其中之一保存为文件并提供其路径。
next-pass-lost = 使用 `sspr methods list USER` 查看是否有临时访问密码，并用 `sspr methods remove USER` 将其移除。
next-plan-of-another = 请用 `sspr policy plan` 为此租户创建计划，或用 `--profile` 选择另一租户。
next-policy-show = 使用 `sspr policy show` 查看当前的设置。
next-removal = 使用 `sspr methods list USER` 查看已注册的方法；用户可在 https://aka.ms/mysecurityinfo 选择其他默认方法。
next-same-password = 请选择未曾使用过的密码。
next-some-profiles = 请使用 `--profile NAME` 对其中之一再次运行命令。
next-start = 请指定将来的开始时间，或省略它。
next-token-held-back = 请检查配置（profile）中的地址：`sspr profile show`。
next-too-slow = 请用更长的时限再次运行 `sspr doctor`：`--timeout 60s`。
next-unusable-directory = 请检查该文件所在的文件夹是否可写、磁盘是否有空间，或将 `SSPR_DATA_DIR` 设为其他文件夹。
next-unusable-value = 请更正该变量，或取消设置。
next-out-of-reach = 需要：身份验证管理员；对于管理员则需要特权身份验证管理员。使用 `sspr whoami` 查看此登录的角色。
error-damaged-directory = 内置目录 `{ $path }` 已损坏，或不是由 `sspr` 创建的。
error-damaged-directory-hint = 请使用 `sspr sandbox reset --yes` 新建一个。
error-unusable-directory = 无法打开或写入内置目录 `{ $path }`：{ $reason }
error-unusable-directory-hint = 请将 `SSPR_DATA_DIR` 设为您有写入权限的文件夹。
error-foreign-directory = { $path } 不是 `sspr` 的内置目录。该文件未更改。
error-foreign-directory-hint = 请移走该文件，或指定另一个文件。
error-newer-directory = { $path } 由更高版本的 `sspr` 写入（格式 { $found }，当前版本支持到 { $known }）。
error-newer-directory-hint = 请更新 `sspr`。
error-out-unwritable = 无法将数据写入 `{ $path }`：{ $reason }。
error-out-unwritable-hint = 请在 `--out` 中指定其他文件，或省略它以写入标准输出。
error-file-unwritable = 无法写入 `{ $path }`：{ $reason }。
man-written = `{ $path }` 中有 { $count } 个手册页。

## login

login-open =
    请打开 { $link } 并输入代码 { $code }。
    { $minutes ->
       *[other] 该代码将在 { $minutes } 分钟后过期。
    }
login-unattended = 已通过 { $link } 使用代码 { $code } 自动登录{ $audience ->
    [graph] { " " }Microsoft Graph
   *[policy] 策略 API
}（内置目录）。
login-waiting = 正在等待登录 …
login-conditions = 服务要求在更严格的条件下重新登录。
login-now = 您尚未登录。现在登录吗？
login-now-policy = 门户的策略 API 需要单独登录，使用 Microsoft 的 Azure PowerShell 客户端。现在登录吗？
tenant-by = { $kind ->
    [profile] 配置（profile）`{ $name }`
    [graph] Graph 登录
    [policy] 策略 API 登录
   *[other] `{ $name }`
}
tenants-differ = 指定了两个租户：{ $first }为 { $one }，{ $second }为 { $other }。未读取或更改任何内容。
tenants-differ-hint = 请移除不再适用的设置，或用 `--profile` 选择目标租户的配置（profile）。
login-ended-now = 登录已过期。现在重新登录吗？
login-keyring-waiting = 正在等待系统密钥环，最多一分钟：请在其提示中解锁。按 Ctrl+C 取消。
login-lock-waiting = 正在等待另一个进程续期此配置（profile）的登录
login-nobody = 此处无法登录：指定了 `--no-input`，或这是没有终端的流水线（CI）。
login-nobody-hint = 请以应用程序身份登录（`--method secret`、`certificate`、`federated` 或 `managed-identity`），用 `sspr login --no-wait` 转交代码，或用 `--method device` 等待登录。
login-policy-missing = 门户的策略 API 需要单独登录，但目前没有。
login-policy-missing-hint = 请在终端中运行此命令并登录，用 `az login` 登录，或设置 `SSPR_POLICY_TOKEN`。
login-not-renewable = 此登录无法续期：服务未提供刷新令牌。
login-store-file = 没有可用的密钥环：登录信息以未加密形式保存在 { $path } 中，仅您本人可读。
login-store-memory = 此处无法保存登录信息，仅对本次命令有效。
login-profile-unwritten = 无法写入配置（profile）`{ $profile }`：{ $reason }。您已登录；请在每个命令中给出这些设置：{ $settings }
login-done = 已以 { $account } 的身份登录 { $tenant }。
login-in-keyring = 登录信息已加密保存；其密钥位于系统密钥环中。
login-in-file = 登录信息保存在 { $path } 中，仅您本人可读。
login-in-memory = 登录信息未保存：仅对本次命令有效。
login-way = 因为已设置 { $variable }，{ $method ->
    [secret] 正在使用客户端密码登录。
    [certificate] 正在使用证书 { $detail } 登录。
    [federated] 正在使用联合令牌登录。
    [managed-identity] 正在使用此计算机的托管标识登录。
   *[browser] 正在使用浏览器登录。
}
login-browser = 请在浏览器中登录。如果没有出现窗口，请在此计算机上打开此链接：
    { $link }
login-page-done-title = 您已登录
login-page-done-text = 请关闭此窗口并返回终端。
login-page-failed-title = 登录失败
login-page-failed-text = 请关闭此窗口。终端会显示原因。
login-ask-secret = 应用程序 { $client } 的客户端密码
login-ask-password = 证书文件 { $path } 的密码
login-needs-client = 此登录方法需要应用程序，但未指定。
login-needs-client-hint = 请用 `--client-id` 指定其客户端 ID，或设置 `AZURE_CLIENT_ID`。
login-needs-tenant = 应用程序登录需要租户，但未指定。
login-needs-tenant-hint = 请用 `--tenant` 指定，或设置 `AZURE_TENANT_ID`。
login-needs-certificate = 未指定证书。
login-needs-certificate-hint = 请用 `--certificate` 指定其文件，或设置 `AZURE_CLIENT_CERTIFICATE_PATH`。
login-needs-federated = 在此计算机上找不到联合令牌的来源。
login-needs-federated-hint = 请用 `--federated-token` 指定来源：`github`、`azure-devops:CONNECTION`、`file:PATH`、`env:NAME` 或一个地址。
login-application = 应用程序在没有用户的情况下登录：它可以用自己的权限读取和注册方法，但不能更改谁可以重置。
login-next-browser = { $reason } 改用此计算机的浏览器登录吗？
login-next-again = { $reason } { $hint } 现在再试一次吗？
login-pending-next = 然后运行 `{ $command }`：它会等待登录并完成。
login-pending-memory = 登录信息未保存，因此其他命令无法完成登录。
login-pending-memory-hint = 请运行不带 `--no-wait` 的 `sspr login`，或用 `--token-store file` 保存登录信息。
login-pending-none = 配置（profile）{ $profile } 没有待完成的登录。
login-pending-none-hint = 请用 `sspr login --no-wait` 开始登录。
login-pending-other = 待完成的登录针对租户 { $tenant } 和客户端 { $client }；此命令使用其他租户或客户端。
login-pending-other-hint = 请使用开始登录时的配置（profile），或用 `sspr login --no-wait` 重新开始。

## app

app-features = 应用注册用来做什么？
app-ask-feature = { $feature ->
    [status] 此应用会用来查看谁可以重置密码吗（status）？
    [register] 会用来为用户注册电话号码和地址吗（register）？
    [mail] 会以登录帐户的身份通过邮件发送验证码吗（mail）？
    [scope] 会用来向可以重置的组添加或移除用户吗（scope）？
    [explain] 会用来查看某人为何能或不能重置吗（explain）？
    [methods] 会用来查看、添加和移除用户已注册的内容吗（methods）？
    [reset] 会用来重置用户的密码吗（reset）？
    [change] 用户会用它更改自己的密码吗（change）？
    [invite] 会用来向用户提供临时访问密码并等待其注册吗（invite）？
   *[enable] 更改谁可以重置时会用到它吗（enable）？
}
app-plan = 应用注册“{ $name }”只属于此租户，没有客户端密码，只代表已登录的用户，且不超出其自己的角色。它可以：
app-plan-permission = - { $does }（{ $name }）
app-permission = { $name ->
    [User-Read] 查看谁已登录
    [Organization-Read-All] 查看租户的名称和域
    [User-Read-All] 查看租户中的用户
    [GroupMember-Read-All] 查看组的成员
    [GroupMember-ReadWrite-All] 添加和移除组的成员
    [AuditLog-Read-All] 读取注册报告和审核日志
    [Policy-Read-All] 读取租户的策略
    [UserAuthenticationMethod-ReadWrite-All] 查看、添加和移除用户的各种方法，以及重置密码
    [User-PasswordProfile-ReadWrite-All] 设置密码，以及更改自己的密码
    [Domain-Read-All] 查看域的密码保存在哪里
    [UserAuthenticationMethod-Read-All] 查看用户注册了哪些方法
    [UserAuthMethod-Phone-ReadWrite-All] 注册和更改电话号码
    [UserAuthMethod-Email-ReadWrite-All] 注册和更改电子邮件地址
    [LicenseAssignment-Read-All] 查看用户的许可证
    [RoleManagement-Read-Directory] 查看谁是管理员
    [RoleEligibilitySchedule-Read-Directory] 查看谁可以成为管理员
    [Policy-ReadWrite-Authorization] 开启或关闭管理员自己的密码重置
   *[Mail-Send] 以登录帐户的身份通过邮件发送验证码
}
app-plan-policy = 范围是通过门户的策略 API 写入的。它只接受 Microsoft 自己的客户端，因此仍需单独登录，任何应用注册都不能代替。
app-plan-sign-in = 要注册此应用，需用 Microsoft 自己的客户端登录一次；该登录不会保存。
app-ask-consent = 现在为整个租户同意这些权限吗（需要云应用程序管理员或更高的角色；也可由其他管理员稍后同意）？
app-ask = { $consent ->
    [now] 注册此应用并同意其权限吗？
   *[later] 注册此应用吗？
}
app-made = 已创建应用注册“{ $name }”：{ $client }。
app-stands = 应用注册“{ $name }”（{ $client }）已存在，但尚未就绪。{ $kept ->
        [yes] 它已保存在配置（profile）中。请再次运行同一命令以继续。
       *[no] 它未保存在任何配置（profile）中：再次运行此命令会另建一个。
    }
app-others = 还有其他名为“{ $name }”的应用注册，此配置（profile）不使用它们：{ $clients }。它们未被更改：租户的任何成员都可能创建了它们。
app-deviates = 不使用应用注册“{ $name }”（{ $client }）：其他人可以用它登录或更改它。未写入任何内容。
app-deviates-hint = 请在 Entra ID > 应用注册下移除上述内容。用 `--app-owner` 允许所有者。如需改为新建应用，请运行 `sspr profile set client-id=`。
app-deviation = { $kind ->
    [credential] 它有凭据：“{ $value }”。
    [redirect] 它有意外的重定向 URI：{ $value }。
    [audience] 它允许从其他租户登录（{ $value }）。
   *[owner] { $value } 是它的所有者，可以更改它。
}
app-refused = 此帐户不能创建或读取应用注册。
app-refused-hint = 请以应用程序开发人员、云应用程序管理员或更高的角色登录，或请这样的帐户注册此应用。
app-done = { $state ->
    [created] 已注册应用“{ $name }”：{ $client }。
    [extended] 已为应用“{ $name }”添加缺少的权限：{ $client }。
    [consented] 租户现已同意应用“{ $name }”：{ $client }。
    [waiting] 应用“{ $name }”已注册，正在等待租户同意：{ $client }。
   *[unchanged] 无需更改：应用“{ $name }”已具备所需的一切：{ $client }。
}
app-needs-person = 创建应用注册需要用户；`{ $method }` 登录时没有用户。
app-needs-person-hint = 请使用 `--method device` 或 `--method browser`，或省略 `--method`。
app-not-kept = 此处不保存登录信息，因此未写入配置（profile）。请用 `--client-id { $client }` 使用此应用。
app-consent-refused = 此帐户无权代表租户同意：这需要云应用程序管理员或更高的角色。
app-consent-missing = 租户中尚无人同意此应用，因此还不能用它登录。
app-consent-link =
    请云应用程序管理员打开此页面并接受：
    { $link }
    然后运行 `{ $command }`。
app-spreads = 新应用尚不能用于登录。正在等待登录服务 …
app-sign-in-left = 应用已注册并保存在配置（profile）中。请用它登录：`{ $command }`。

## refused

refused-blocked = 条件访问策略阻止了此登录方法；许多策略会阻止在其他设备上输入的代码。
refused-blocked-hint = 请在此计算机上用 `sspr login --method browser` 登录，或请管理员将该帐户从策略中排除；帐户的登录日志会指出是哪项策略。
refused-unmanaged = 条件访问仅允许受管理的设备和应用。
refused-unmanaged-hint = 请在受管理且合规的设备上使用浏览器登录。代码不包含设备信息。
refused-mfa = 租户要求多重身份验证，而此次登录未进行或距今过久。
refused-mfa-hint = 请在终端中运行 `sspr login` 并完成第二步验证。
refused-mfa-setup = 该帐户必须先设置多重身份验证。
refused-mfa-setup-hint = 请在 https://aka.ms/mysecurityinfo 注册一种方法，然后运行 `sspr login`。
refused-mfa-setup-blocked = 该帐户必须设置多重身份验证，但租户不允许从此位置或设备进行设置。
refused-mfa-setup-blocked-hint = 请从受信任的网络注册一种方法，或请管理员签发临时访问密码。
refused-setup-risk = 该帐户必须设置多重身份验证，但由于登录存在风险，租户已阻止设置。
refused-setup-risk-hint = 请让管理员在“有风险的用户”中检查风险，然后重新登录。
refused-home-risk = 该帐户因其主租户中的风险而被阻止。
refused-home-risk-hint = 请让您主租户的管理员检查风险；此租户无法解除。
refused-security-policy = 租户的安全策略阻止了此次登录。
refused-security-policy-hint = 帐户的登录日志会指出是哪项策略。请向该策略的管理员申请例外。
refused-consent = 租户尚未同意此应用的权限。
refused-consent-hint = 请管理员打开 { $link } 并接受，然后运行 `sspr login`。
refused-unassigned = 该应用仅允许已分配的帐户，而此帐户未分配。
refused-unassigned-hint = 请在“企业应用程序 > 用户和组”中分配该帐户。
refused-first-party = 此 Microsoft 客户端无权访问所请求的服务。
refused-first-party-hint = 请注册自己的应用并运行 `sspr login --client-id ID`。
refused-disabled = 该帐户已禁用。
refused-disabled-hint = 请在租户中启用该帐户，或使用其他帐户登录。
refused-locked = 该帐户因多次输入错误密码而被锁定，或其网络被判定为恶意而遭阻止。
refused-locked-hint = 请等待几分钟，再从已知网络登录；帐户的登录日志会说明是哪种情况。
refused-unknown-account = 租户中没有该帐户，或密码错误。
refused-unknown-account-hint = 请检查登录名和租户（`--tenant`）。
refused-password-change = 该帐户的密码已过期，或必须先更改。
refused-password-change-hint = 请在浏览器的登录页上更改密码，然后运行 `sspr login`。
refused-secret-expired = 客户端密码已过期。
refused-secret-expired-hint = 请在“应用注册 > 证书和密码”中添加新的客户端密码并使用其值。
refused-secret-wrong = 客户端密码错误。
refused-secret-wrong-hint = 请使用客户端密码的值，而不是其 ID；该值仅在创建时显示一次。
refused-public-flows-off = 应用注册不允许公共客户端流，而用代码登录需要它。
refused-public-flows-off-hint = 请在“应用注册 > 身份验证”中启用“允许公共客户端流”，或检查客户端 ID。
refused-public-client = 该应用注册是公共客户端：不接受客户端密码或证书。
refused-public-client-hint = 请不要提供客户端密码或证书，或使用具有它们的应用注册。
refused-certificate = 该证书不属于此应用注册。
refused-certificate-hint = 请在“应用注册 > 证书和密码”中上传其公开部分，并检查私钥是否与之匹配。
refused-federation = 应用注册中没有与该令牌匹配的联合凭据。
refused-federation-hint = “应用注册 > 证书和密码 > 联合凭据”中的颁发者、使用者和受众必须与令牌完全一致。
refused-assertion = 签名断言未被接受：不在有效时间内，或颁发者或受众错误。
refused-assertion-hint = 请先检查此计算机的时钟（`sspr doctor`），再检查令牌的颁发者和受众。
refused-app-unknown = 租户中没有使用此客户端 ID 的应用。
refused-app-unknown-hint = 请检查 `--client-id` 和 `--tenant`；如果租户位于其他云，还请检查 `--cloud`。
refused-app-disabled = 该应用或其请求的服务在租户中已禁用。
refused-app-disabled-hint = 请在“企业应用程序 > 属性”中允许用户登录。
refused-tenant-unknown = 此云中没有这样的租户。
refused-tenant-unknown-hint = 请检查租户：`--tenant` 接受租户 ID 或其域名之一；`--cloud` 指定其他云。
refused-tenant-needed = 此登录方式需要指定一个租户。
refused-tenant-needed-hint = 请用 `--tenant` 指定：租户 ID 或其域名之一。
refused-other-cloud = 租户或应用所请求的服务位于另一个云中。
refused-other-cloud-hint = 请指定租户所在的云：`--cloud usgov`、`usgov-dod`、`china` 或 `global`。
refused-frequency = 租户的登录频率要求重新登录。
refused-revoked = 登录已被吊销：密码已更改，或管理员已将其终止。
refused-idle = 您的登录已过期：时间过久或长时间未使用。
refused-interaction = 登录服务需要您作答。
refused-interaction-hint = 请在终端中运行 `sspr login` 并在登录页上作答。

## cloud

cloud-no-policy-api = 门户的策略 API 仅在公有云中已知，云 { $cloud } 中没有。
cloud-no-policy-api-hint = 请使用 `--policy-api guided`：它会列出门户中的每一步，并等待更改生效。
cloud-no-methods = 云 { $cloud } 的 Microsoft Graph 无法读写用户的身份验证方法。
cloud-no-methods-hint = 请由管理员在 { $page } 的用户页面中填写联系方式，或由用户在那里注册。
cloud-no-methods-policy = 云 { $cloud } 的 Microsoft Graph 没有身份验证方法策略。
cloud-no-methods-policy-hint = 请在门户中查看方法：{ $page }

## codes

codes-off = 该用户的自助式密码重置已关闭：整个租户已关闭，或对管理员已关闭。
codes-off-fix = 请为某个组或所有用户启用：`sspr enable --scope all`。如果该用户拥有管理员角色，则范围不适用：`sspr policy set administrators=on`。
codes-writeback-off = 密码由本地管理，而密码写回未启用。
codes-writeback-off-fix = 请在 Microsoft Entra Connect 或云同步中启用密码写回，并在门户的“密码重置 > 本地集成”中启用。
codes-no-policy = 该用户的组织没有密码重置策略：未配置策略，或已设为对组启用但未选择组。
codes-no-policy-fix = 请指定谁可以重置以及使用哪些方法。来宾在其所属组织中重置，由该组织的策略决定；非托管租户没有策略。
codes-no-licence = 该用户没有包含自助式密码重置的许可证。
codes-no-licence-fix = 请分配包含此功能的许可证，例如 Microsoft Entra ID P1 或 P2。
codes-not-in-group = 仅所选组的成员可以重置密码，而该用户不在其中。
codes-not-in-group-fix = 请将该用户添加到该组或其嵌套组中。
codes-too-few = 该用户注册的方法不足以重置密码。
codes-too-few-fix = 请注册缺少的方法，或让该用户在 https://aka.ms/mysecurityinfo 自行注册；在此之前由管理员重置密码。
codes-on-premises = 本地配置拒绝了此更改：帐户受保护、缺少权限，或策略限制了对 SAM 的远程调用。
codes-on-premises-fix = 请先检查该帐户当前或曾经是否属于 Active Directory 受保护的组（AdminCount 为 1）：这种情况下无法重置，只能更改密码或在 Active Directory 中重置。否则请检查连接器帐户的权限，再检查策略“Restrict clients allowed to make remote calls to SAM”。
codes-unreachable = 服务无法连接到用于密码写回的本地代理。
codes-network-fix = 请检查服务器的出站连接（端口 443、TLS 1.2、.NET Framework 4.8），然后重启同步服务。如果问题持续，请在 Microsoft Entra Connect 中关闭再重新启用密码写回。
codes-cloud-failed = 密码已在本地更改，但未在云中更改。
codes-cloud-failed-fix = 请等待几分钟。如果问题持续，请检查云密码策略以及请求是否被限流。
codes-banned = 新密码与被禁止的密码过于相似。
codes-banned-fix = 请选择不含常见词语、个人姓名或组织名称的密码。
codes-no-user = 此租户中没有该用户。
codes-no-user-fix = 请检查登录名和租户。其他组织的用户必须先被邀请为来宾。
codes-locked-fix = 请等待几分钟；重置密码也可解除因输错密码导致的锁定。帐户的登录日志会说明是哪种情况。
codes-change-fix = 请在登录页面更改密码，或在 https://aka.ms/sspr 重置密码。
codes-ad-expired = 本地 Active Directory 中的密码已过期。
codes-ad-expired-fix = 如果已启用密码写回，请在 https://aka.ms/sspr 重置；否则需在 Active Directory 中重置。
codes-no-password = 目录中没有该帐户的密码。
codes-no-password-fix = 请检查登录名并重新输入密码。如果登录名正确，则由帐户来源决定在何处设置密码：云、本地或其他标识提供者。
codes-disabled-fix = 请启用该帐户（同步帐户需在 Active Directory 中启用）。帐户禁用期间，无法自助重置其密码。
codes-interrupted = 登录因密码重置或注册方法而中断。
codes-interrupted-fix = 请完成页面要求的操作，或在 https://aka.ms/mysecurityinfo 注册。
codes-wrong-password = 登录名或密码错误。
codes-wrong-password-fix = 请重新输入；忘记密码可在 https://aka.ms/sspr 重置。
codes-loop = 短时间内登录请求过多：某个应用重复请求，或租户被限流。
codes-loop-fix = 请结束反复请求的应用，等待几分钟后再登录。
codes-consent-fix = 请让管理员在“企业应用程序 > 权限”中同意。
codes-request = 该应用向登录服务发出的请求格式错误或不受支持。
codes-request-fix = 请从应用重新开始，不要使用书签。如果问题持续，请向应用所有者提供错误代码、时间和相关 ID。
codes-device-pending = 尚未输入登录代码。
codes-device-pending-fix = 请在指定页面输入代码，之后程序会自动继续。
codes-device = 登录代码错误或已过期。
codes-device-fix = 请重新开始登录并输入新代码。
codes-agent = 直通身份验证无法在本地验证密码。
codes-agent-fix = 请检查其代理是否正在运行并能连接到域控制器。
codes-external = 该帐户属于其他租户或是个人帐户，且不是此租户的来宾。
codes-external-fix = 请使用此租户的帐户登录，或请管理员邀请该帐户作为来宾。
codes-current-wrong = 当前密码输入错误。
codes-weak = 新密码强度不足。
codes-weak-fix = 请选择 8 到 256 个字符的密码，并包含大写字母、小写字母、数字、符号中的三种。
codes-name = 新密码包含用户的姓名。
codes-ad-refused = Active Directory 拒绝了新密码：使用期限、历史记录、复杂性、筛选器，或不允许更改。
codes-ad-refused-fix = 请选择其他密码，或等到最短使用期限过后再试。如果所有密码都被拒绝，请检查帐户的“用户不能更改密码”选项，以及域控制器是否为 Windows Server 2016 或更高版本。
codes-change-failed = 密码更改在服务中失败。
codes-change-user = 服务无法确定所指的用户。
codes-only-on-premises = 此密码只能在本地更改。
codes-only-on-premises-fix = 请在域中的计算机上更改，或在 Active Directory 中重置。
codes-ad-locked = 该帐户在 Active Directory 中被锁定或禁用。
codes-ad-locked-fix = 请在 Active Directory 中解锁或启用。
codes-reset-started = 服务器已开始处理用户的密码重置。
codes-reset-done = 用户的密码重置已写入 Active Directory。
codes-reset-failed = 用户的密码重置无法写入 Active Directory。
codes-switch-on-started = 已开始启用密码写回。
codes-switch-on-done = 密码写回已启用。
codes-change-started = 服务器已开始处理用户的密码更改。
codes-change-done = 用户的密码更改已写入 Active Directory。
codes-change-refused = 用户的密码更改无法写入 Active Directory。
codes-admin-started = 服务器已开始处理管理员发起的重置。
codes-admin-done = 管理员发起的重置已写入 Active Directory。
codes-admin-failed = 管理员发起的重置无法写入 Active Directory。
codes-switch-off-started = 已开始关闭密码写回。
codes-switch-off-done = 密码写回已关闭。
codes-switch-off-failed = 无法关闭密码写回。
codes-service-started = 密码写回服务已启动。
codes-service-stopped = 密码写回服务已停止。
codes-service-stopped-fix = 请启动服务器上的同步服务，除非是有意停止的。
codes-nothing-fix = 无需操作：这属于正常运行。
codes-failed-fix = 请查看相关事件（33001 到 33009、6329）：其中说明了帐户和原因。常见原因：密码不符合域规则、连接器帐户缺少权限，或该用户属于受保护的组。
codes-listener = 服务器无法连接到服务总线的侦听器。
codes-listener-fix = 如果事件提示“The remote certificate is invalid”，请安装缺少的根证书（Azure TLS certificate changes）。否则请检查端口 443 的出站连接。
codes-relay = 密码写回无法工作：它与云的两个连接中至少有一个已断开。
codes-unknown-error = 密码写回发生未知错误。
codes-no-cloud = 服务器无法连接到云服务。
codes-no-bus = 服务器无法连接到服务总线，中间可能有防火墙。
codes-setup-token = 设置密码写回时，服务器无法登录到云。
codes-setup-token-fix = 请使用正确的密码和非联合的云帐户重新运行 Microsoft Entra Connect 向导。
codes-endpoint = 密码写回的终结点无法启动。
codes-duplicate = Active Directory 中有两个帐户具有相同的定位点，或一个用户在两个林中都有启用的帐户。
codes-duplicate-fix = 请在同步日志中找到这两个帐户，并使用唯一的定位点。写回不支持在多个林中都启用的帐户。
codes-long-password = 连接器帐户的密码超过 256 个字符。
codes-long-password-fix = 请在 Active Directory 中将连接器帐户的密码重置为不超过 256 个字符，并在 Synchronization Service 的 Connectors > Properties 中输入。
codes-forest = 后来添加的此林未启用密码写回。
codes-forest-fix = 请在 Microsoft Entra Connect 中关闭再重新启用密码写回。
codes-who = 负责人：{ $who }
codes-who-person = 用户
codes-who-helpdesk = 支持人员
codes-who-tenant = 租户管理员
codes-who-home = 该用户所属组织的管理员
codes-who-on-premises = 本地服务器管理员
codes-who-application = 应用所有者
codes-who-nobody = 无
codes-remedy = 解决办法：{ $text }
codes-command = 命令：`{ $command }`
codes-unknown = 未知代码 { $code }。
codes-none = `{ $text }` 不是已知的代码、重置页面的消息或用户。
codes-none-hint = 请提供密码重置代码（SSPR_0013）、登录代码（AADSTS50034）、密码写回代码（31003、0x8023061F）或审核事件的原因（FuzzyPolicyViolationInvalidPassword），或用户的用户主体名称或对象 ID。
codes-throttled = 该用户尝试次数过多：最后一次尝试后 24 小时内无法重置密码。
codes-throttled-fix = 请等待 24 小时且不要再次尝试，或请管理员重置密码。
codes-phone-mismatch = 输入的电话号码与注册的号码不一致。
codes-phone-mismatch-fix = 请让该用户输入完整的已注册号码，包括国家/地区代码和区号。
codes-address = 页面不接受该电子邮件地址：它不是登录名。
codes-address-fix = 请让该用户输入用户主体名称；仅当租户允许将电子邮件地址作为备用登录 ID 时才能使用电子邮件地址。
codes-no-text = 收不到包含验证码的短信或电话。
codes-no-text-fix = 请检查注册的号码格式是否为 +1 4251234567 且不含分机号；系统不拨打分机号。如果电话无法接通，请注册其他方法。
codes-no-mail = 收不到包含验证码的邮件。
codes-no-mail-fix = 请让该用户查看垃圾邮件和已删除邮件，并确认使用的是注册的邮箱。
codes-not-contacted = 服务无法联系到该用户：可能是临时故障，或注册的联系方式有误。
codes-not-contacted-fix = 请等待 10 秒后选择“重试”；如果再次发生，请检查注册的联系方式。
codes-not-verified = 页面无法验证该帐户：该用户没有注册电话号码。
codes-not-verified-fix = 请查看已注册的方法并注册缺少的方法：`sspr register USER`。
codes-page-error = 页面失败，未说明原因：服务中断或配置问题。
codes-page-error-fix = 请稍后重试。如果问题持续，请提供页面底部的支持代码并联系 Microsoft 支持。
codes-catch-up = 密码已更改，但在云中尚未生效。
codes-catch-up-fix = 请几分钟后再登录。在 Active Directory 中重置后，请至少等待两分钟再首次登录。
codes-admin-policy = 管理员适用 Microsoft 的管理员双门策略：需要两种方法，不能使用安全问题，与租户的设置无关。
codes-admin-policy-fix = 无需操作：请使用没有管理员角色的帐户进行测试。
codes-menu = 管理中心未显示“密码重置”：未向该管理员分配 Microsoft Entra ID 许可证。
codes-menu-fix = 请向该管理员分配许可证，然后重新登录管理中心。
codes-locked = 该帐户因多次输错密码而被锁定，或登录来自存在恶意活动的 IP 地址。
codes-disabled = 该帐户已禁用。
codes-expired = 密码已过期。
codes-risk-change = 由于帐户存在风险，必须更改密码。
codes-risk-change-fix = 请让该用户在完成多重身份验证后于登录页面更改密码。如果无法完成，请先核实用户身份，再由管理员重置密码并在“有风险的用户”中检查风险。
codes-change-required = 条件访问要求更改密码。
codes-age = 该用户是未成年人，缺少其年龄组所需的同意。
codes-age-fix = 请让管理员检查该帐户的年龄组和同意状态。
codes-mfa-setup = 该帐户必须先注册多重身份验证。
codes-mfa-setup-fix = 请让该用户在 https://aka.ms/mysecurityinfo 注册。如果该用户没有可用的登录方法，请核实用户身份并签发临时访问密码。
codes-mfa = 需要多重身份验证，但未完成或距今过久。
codes-mfa-fix = 请让该用户重新登录并确认第二步。如果手机或应用已丢失，请查看已注册的方法并更换。
codes-mfa-failed = 多重身份验证在服务中失败。
codes-mfa-failed-fix = 请几分钟后重试；如有其他方法，请改用其他方法。
codes-mfa-calls = 短时间内多重身份验证的电话或短信过多。
codes-mfa-calls-fix = 请等待几分钟，或使用 Microsoft Authenticator。
codes-external-check = 登录需要通过外部提供者的验证，但未完成。
codes-external-check-fix = 请完成该提供者的验证；如果失败，请管理员在“条件访问”中检查该提供者。
codes-setup-risk = 由于登录存在风险，已阻止注册多重身份验证。
codes-setup-risk-fix = 请先由管理员检查风险并核实用户身份，在此之前不要签发临时访问密码。
codes-setup-place = 只能从特定位置或设备注册方法，而当前位置或设备不符合要求。
codes-setup-place-fix = 请让该用户从受信任的网络或设备注册。如果无法做到，请核实用户身份并签发临时访问密码。
codes-home-risk = 该帐户因其主租户中的风险而被阻止。
codes-home-risk-fix = 只有主租户的管理员可以检查并消除风险。请勿在此绕过：不要签发临时访问密码，也不要设置例外。
codes-hello = 设备或其 Windows Hello 或通行密钥凭据已无法识别或已禁用。
codes-hello-fix = 请使用其他方法登录，然后重新设置 Windows Hello；管理员需检查该设备是否已启用。
codes-no-session = 浏览器或应用没有该帐户的有效会话。
codes-session-fix = 请让该用户重新登录。如果再次出现，请在所有位置注销或使用隐私窗口。
codes-interaction = 应用需要该用户在页面上登录。
codes-revoked = 会话已结束：密码已更改，或管理员已撤销会话。
codes-idle = 会话已过期或长时间未使用。
codes-frequency = 条件访问的登录频率要求重新登录。
codes-confirm = 页面要求该用户确认这是要登录的应用。
codes-confirm-fix = 无需操作：该用户确认后登录会继续。
codes-expected = 登录停在页面的提问处，例如“保持登录状态？”。
codes-sign-out = 注销失败。
codes-sign-out-fix = 请关闭所有浏览器窗口；在共用计算机上还需清除浏览器数据。
codes-blocked = 条件访问策略阻止了此次登录。
codes-blocked-fix = 请在登录日志中查找该登录：“条件访问”选项卡会列出策略和条件。然后从策略允许的位置、设备或应用登录。
codes-unmanaged = 条件访问要求使用由组织管理的合规设备，而当前设备不符合。
codes-unmanaged-fix = 请让该用户注册设备（公司门户）并修复不合规项，或使用受管理的设备。
codes-not-joined = 条件访问要求使用已加入域的设备。
codes-not-joined-fix = 请让该用户使用域中的计算机。
codes-app-not-approved = 条件访问要求使用经批准的应用，而当前应用不符合，或缺少代理应用。
codes-app-not-approved-fix = 请让该用户使用 Outlook、Teams 或其他经批准的应用，并安装 Microsoft Authenticator 或公司门户。
codes-device-unknown = 服务无法验证或注册该设备。
codes-device-unknown-fix = 请让该用户使用受支持的平台和浏览器，并在设备上添加工作帐户；管理员需在目录中检查该设备。
codes-security-policy = 租户的安全策略阻止了此次登录。
codes-security-policy-fix = 请在登录日志中查找该登录；日志会列出策略。
codes-security-defaults = 安全默认值阻止了此次登录：使用了旧版身份验证或被视为不安全。
codes-security-defaults-fix = 请使用支持新式身份验证的应用，并注册多重身份验证。
codes-restricted = 网络或跨租户策略不允许该帐户访问此租户。
codes-restricted-fix = 请让两个租户的管理员检查租户限制和跨租户访问设置。
codes-browser = 应用使用的浏览器组件版本过旧。
codes-browser-fix = 请更新 Android System WebView、Chrome 和该应用。
codes-consent = 租户中没有人同意该应用的权限，或必须由管理员同意。
codes-declined = 该用户拒绝了应用请求的权限。
codes-declined-fix = 请重新登录并接受，或请管理员同意。
codes-app-permission = 应用无权访问其请求的服务，或租户没有该服务。
codes-app-permission-fix = 请让管理员检查该应用的权限、同意状态以及服务订阅。
codes-unassigned = 该应用仅允许已分配的帐户，而该帐户未分配。
codes-unassigned-fix = 请在“企业应用程序 > 用户和组”中分配该帐户。
codes-first-party = 该应用使用 Microsoft 自有应用的身份访问不允许的服务。
codes-first-party-fix = 应用所有者应注册自己的应用并使用其客户端 ID。
codes-app-unknown = 租户中没有该应用，或该应用已禁用。
codes-app-unknown-fix = 应用所有者应检查客户端 ID 和租户；租户管理员应同意该应用。
codes-app-disabled = 该应用或其请求的服务在租户中已禁用。
codes-app-disabled-fix = 请在“企业应用程序 > 属性”中允许登录，除非是有意禁用的。
codes-resource = 租户没有该应用请求的服务。
codes-resource-fix = 应用所有者应检查服务地址、租户和云。
codes-tenant-unknown = 服务找不到此次登录的租户。
codes-tenant-unknown-fix = 请让该用户输入带域名的完整登录名；管理员需检查该域是否已在租户中验证。
codes-tenant-needed = 该应用使用了适用于所有租户的登录地址，但不允许这样做。
codes-tenant-needed-fix = 应用所有者应使用租户的地址，或将应用设为多租户。
codes-other-cloud = 租户与应用请求的不是同一个云。
codes-other-cloud-fix = 应用所有者应使用租户所在云的地址。
codes-secret-expired = 该应用的客户端密码已过期。
codes-secret-wrong = 该应用的客户端密码不正确。
codes-credential-missing = 该应用未发送客户端密码或证书，而其注册要求提供。
codes-credential-needless = 该应用发送了客户端密码或证书，而其注册为公共客户端。
codes-certificate = 该应用的证书与其注册不匹配。
codes-federation = 该应用没有与其令牌匹配的联合凭据。
codes-credential-fix = 应用所有者应在应用注册的“证书和密码”和“身份验证”中以及应用本身中更正。
codes-assertion = 应用的客户端断言未被接受：不在有效时间内，或颁发者或受众错误。
codes-signature = 无法验证应用或证书的签名。
codes-assertion-fix = 应用所有者应先检查其计算机的时钟，再检查断言的颁发者、受众和密钥。
codes-reply-address = 该应用的重定向 URI 未注册。
codes-reply-address-fix = 应用所有者应在“应用注册 > 身份验证”中添加该重定向 URI。
codes-provider = 组织的联合标识提供者拒绝了登录或返回了错误的响应。
codes-provider-fix = 管理员应检查标识提供者（例如 AD FS）、其证书以及域的联合设置。
codes-user-certificate = 该用户的证书缺失或无法验证。
codes-user-certificate-fix = 管理员应检查受信任的证书颁发机构及其吊销列表是否可下载；该用户需选择正确的证书。
codes-seamless = 从该计算机进行无缝单一登录失败。
codes-seamless-fix = 请让该用户输入密码；锁定再解锁计算机以续期 Kerberos 票证。如果问题持续，请管理员检查无缝 SSO。
codes-hours = Active Directory 不允许该用户在此时段登录。
codes-hours-fix = 请在允许的登录时段内登录，或在 Active Directory 中更改登录时段。
codes-agent-clock = 身份验证代理与 Active Directory 的时钟不一致。
codes-clock-fix = 请根据权威时间服务器校正服务器时间，然后重启同步服务。
codes-service = 登录服务或其组件发生故障。
codes-service-fix = 请几分钟后重试。如果问题持续，请提供相关 ID 和时间并联系 Microsoft 支持。
codes-current-wrong-fix = 请重新输入当前密码；如果不知道当前密码，请改为重置。
codes-wizard-account-fix = 请使用在云和本地都具有权限的帐户重新运行 Microsoft Entra Connect 向导；云帐户不能是联合帐户。
codes-token-done = 服务已获取用于启用或关闭密码写回的令牌。
codes-keys-done = 服务已创建用于加密来自云的密码的密钥。
codes-heartbeat = 服务已向服务总线发送检测信号。
codes-relay-fix = 请检查端口 443 的出站连接、TLS 1.2 和服务器时钟，然后重启同步服务。
codes-unknown-error-fix = 请查看事件中的异常。关闭再重新启用密码写回；如果问题持续，请提供事件日志和跟踪 ID 并联系 Microsoft 支持。
codes-bus-fix = 请允许到 *.servicebus.windows.net 端口 443 的出站连接，然后重启服务器。如果问题持续，请关闭再重新启用密码写回。
codes-bad-input = 服务收到无效的请求。
codes-once-more-fix = 请重试该操作。
codes-decryption = 服务器无法解密来自云的密码：密钥不匹配。
codes-configuration-file = 服务器无法保存或读取密码写回的配置文件。
codes-configuration-memory = 启用密码写回时，服务器无法写入其配置。
codes-bad-answer = 服务器从云服务收到无效的响应。
codes-crypto = 服务器无法创建加密密钥或解密密码。
codes-crypto-fix = 请查看事件的详细信息，其中说明了服务器的故障。然后关闭再重新启用密码写回。
codes-switch-on-failed = 启用密码写回时无法与云服务通信。
codes-switch-off-unreached = 关闭密码写回时无法与云服务通信。
codes-onboarding-fix = 请允许端口 443 的出站连接（启用时还需 9350 到 9354），并使用非联合的云帐户。
codes-bus-retry = 服务器不得不重试与服务总线的连接。
codes-bus-retry-fix = 无需操作；如果频繁出现，请检查连接的延迟和带宽。
codes-no-heartbeat = 服务器无法向云服务报告其运行状况。
codes-no-heartbeat-fix = 仅此一项不影响重置。如果问题持续，请检查端口 443 的出站连接。
codes-ad-unknown = Active Directory 返回未知错误。
codes-ad-unknown-fix = 请查看来源为 ADSync 的相关事件。还需检查该用户所在组织单位的名称：逗号、加号、引号、反斜杠、尖括号、分号、等号和斜杠会阻止写回。
codes-ad-no-user = 在本地目录中找不到该用户。
codes-ad-no-object = 同步服务找不到该用户的对象。
codes-ad-no-user-fix = 请检查该用户是否仍存在于 Active Directory 中并由此服务器同步；查看最近的同步运行。
codes-ad-permission = 连接器帐户无权访问该用户的密码。
codes-ad-permission-fix = 请先检查该用户的 AdminCount 是否为 1：受保护的帐户无法重置。否则请在该用户的林中为连接器帐户授予“重置密码”权限；可能需要一小时才能生效。
codes-ad-disabled = 该帐户在 Active Directory 中已禁用。
codes-ad-disabled-fix = 请在 Active Directory 中启用该帐户，然后重试。
codes-ad-locked-out = 该帐户在 Active Directory 中已锁定：短时间内尝试次数过多。
codes-ad-locked-out-fix = 请在 Active Directory 中解锁该帐户，然后重试。
codes-ad-configuration = 由于 Active Directory 的配置，密码被拒绝。
codes-ad-configuration-fix = 请查看来源为 ADSync 的相关事件：其结果（hr）说明了原因。
codes-sync-server = 同步服务发生意外错误。
codes-sync-refused = 同步服务无法设置密码；事件中的结果（0x…）说明了原因。
codes-sync-refused-fix = 请查询该结果的含义，例如 `sspr explain 0x80230619`。如果事件提到 LDAP 密码策略控件，则域控制器需要 Windows Server 2016 或更高版本。
codes-endpoint-fix = 请查看 PasswordResetService 的相关事件，其中说明了原因。重启同步服务；如果问题持续，请关闭再重新启用密码写回。
codes-insecure = 与 Active Directory 的连接未加密，因此不能通过它设置密码。
codes-insecure-fix = 请在 Synchronization Service Manager 中为林、每个目录分区及其备用凭据启用“Sign and Encrypt LDAP Traffic”，然后重启同步服务。
codes-candidates = 该文本可能是以下之一：
codes-candidates-more = 请输入更多文本，或查看其中之一：`{ $command }`
codes-unknown-page = 请在 Microsoft 页面查询：{ $page }
codes-unknown-kind = 请注明代码的来源：SSPR_0014 来自重置页面，AADSTS50034 来自登录，`event 31008` 或 `hr=80230619` 来自密码写回。

## explain

explain-can = { $name } 可以重置密码。
explain-will-stop = { $name } 目前可以重置密码，但将失去此能力。
explain-unknown = 尚不清楚 { $name } 能否重置密码。
explain-cannot = { $name } 无法重置密码。
explain-do = 解决办法：
explain-do-who = { $remedy }（{ $who }）
explain-heard = { $check }（{ $state }）：
explain-state-passed = 通过
explain-state-failed = 未通过
explain-state-ends = 即将终止
explain-state-unknown = 未知
explain-state-not-applicable = 不适用
explain-state-noted = 备注
explain-state-warning = 警告
explain-check-account = 帐户
explain-check-home = 主租户
explain-check-scope = 范围
explain-check-administrator = 管理员
explain-check-licence = 许可证
explain-check-methods = 方法
explain-check-on-premises = 本地目录
explain-check-lockout = 锁定
explain-check-attempts = 上次尝试
explain-source-directory = 目录
explain-source-licences = 许可证
explain-source-methods = 已注册的方法
explain-source-policy = SSPR 策略
explain-source-on-premises = 本地设置
explain-source-authorization = 授权策略
explain-source-report = 注册报告
explain-source-audits = 审核日志
explain-actor-helpdesk = 支持人员
explain-actor-privileged = 特权身份验证管理员
explain-actor-users = 用户管理员
explain-actor-group = 组所有者或组管理员
explain-actor-policy = 身份验证策略管理员
explain-actor-roles = 特权角色管理员
explain-actor-licences = 许可证管理员
explain-actor-on-premises = Active Directory 管理员
explain-actor-home = 用户本人，在主租户中
explain-actor-caller = 您
explain-age-now = 当前
explain-age-minutes = { $count } 分钟前
explain-age-hours = { $count } 小时前
explain-age-days = { $count } 天前
explain-enabled = 允许登录。
explain-disabled = 登录已被阻止，因此无法重置。
explain-disabled-on-premises = 登录已被阻止，且帐户来自本地目录：必须在本地启用。
explain-own-password = 密码保存在此租户中。
explain-other-tenant = 帐户属于其他组织。密码在该组织按其规则重置。
explain-microsoft-account = 这是个人 Microsoft 帐户。其密码在 Microsoft 处重置，而不是在此租户。
explain-no-tenant = 这是没有主租户的来宾，使用已注册的电子邮件地址重置。
explain-provider = 通过 { $name } 登录，密码保存在那里。
explain-home-unclear = 这是受邀帐户，目录没有说明密码保存在哪里。
explain-decided-at-home = 不检查：由主租户决定。
explain-everyone = 所有用户都在范围内。
explain-nobody = 自助式密码重置已关闭（范围：无）。
explain-no-group = 范围为“选定”，但未选择任何组。
explain-in-group = 作为“{ $group }”的成员，在范围内。
explain-in-group-via = 在范围内：通过 { $via } 属于“{ $group }”。
explain-not-in-group = 不是所选组“{ $group }”或其嵌套组的成员。
explain-reported-in = 注册报告显示在范围内；无法直接读取策略。
explain-reported-out = 注册报告显示不在范围内；无法直接读取策略。
explain-administrator-policy = 不检查：管理员有单独的策略。
explain-no-administrator = 不具有要求两种方法的角色。
explain-administrators-on =
    { $count ->
        [1] { $roles }。允许管理员重置，此处需要一种方法。
       *[other] { $roles }。允许管理员重置，需要两种方法。
    }
explain-administrators-off = { $roles }。此租户不允许管理员重置自己的密码。
explain-role-through = { $role }（通过“{ $group }”）
explain-role-limited = { $role }（限于目录的一部分）
explain-role-eligible = { $role }（可激活）
explain-no-known-administrator = 不具有要求两种方法的角色。未能读取全部管理单元角色和可激活的角色：需要 { $permission }。
explain-may-become = 可以激活 { $roles }。激活后需要两种方法；激活前是否需要，Microsoft 未说明。
explain-some-role = 注册报告显示具有角色；此登录无法读取是哪个角色。
explain-licensed = { $product } 包含此功能。
explain-unlicensed = 没有包含此功能的许可证。服务通常仍允许重置；但 Microsoft 要求每位使用者都有 Microsoft Entra ID P1，或 Microsoft 365 商业标准版或更高版本。
explain-unlicensed-on-premises = 没有包含密码写回的许可证：此帐户来自本地，需要 Microsoft Entra ID P1 或 Microsoft 365 商业高级版。
explain-cloud-licence = { $product } 仅适用于云密码，而此帐户来自本地目录。
explain-no-licence-needed = 外部用户不需要。
explain-none = 无
explain-enough = 已注册：{ $methods }。要求 { $required } 种。
explain-enough-reported = 已注册：{ $methods }。注册报告显示已足够。
explain-methods-end = 已注册：{ $methods }。足够使用到 { $day }，届时 Microsoft 将停用其中一种。
explain-no-method = 未注册任何有效的方法；要求 { $required } 种。
explain-no-method-at-all = 未注册任何有效的方法。
explain-too-few = 有效的方法太少：{ $methods }；要求 { $required } 种。
explain-methods-unclear = 因无法读取某项策略，尚不清楚是否足够：{ $methods }。
explain-not-allowed = 已注册，但此处不允许：{ $methods }。
explain-ended = 已注册，但已被 Microsoft 停用：{ $methods }。
explain-attributes = 仅在目录中，自 { $day }起不再有效：{ $attributes }。
explain-cloud-password = 密码保存在云中。
explain-writeback-on = 密码会写回。但 Active Directory 受保护组中的帐户仍会被拒绝。
explain-writeback-seen = 写回曾成功：上次密码通过 { $agent } 写入。
explain-writeback-off = 密码保存在本地，而密码写回未开启。
explain-writeback-hint = 密码保存在本地。同步设置显示写回已开启，但这不能作为证明。
explain-writeback-unclear = 密码保存在本地，尚不清楚密码是否写回。
explain-on-premises-refused = 本地目录拒绝了上次重置：帐户在本地受保护，或连接器缺少权限。
explain-on-premises-away = 上次重置时本地没有响应。
explain-federated-only = 域为联合域，而帐户未同步：密码保存在标识提供者处。
explain-free = 未锁定。
explain-locked-out = 失败次数过多：锁定至 { $until }。
explain-no-attempts = 审核日志中没有尝试。
explain-attempt = { $activity }：成功。
explain-attempt-blocked = { $activity }。
explain-attempt-failed = { $activity }：失败。
explain-attempt-failed-why = { $activity }：失败，{ $reason }
explain-not-permitted = 未知：此登录无权读取。需要 { $permission }。
explain-not-at-hand = 未知：只有管理中心有此信息，此登录无法访问。
explain-no-report = 未知：租户没有该报告所需的许可证。
explain-unreachable = 未知：服务没有响应。
explain-unsaid = 未知：服务没有说明。
explain-do-enable-account = 在 Microsoft Entra 管理中心重新允许登录
explain-do-enable-on-premises = 在 Active Directory 中启用帐户，并等待下一次同步
explain-do-home = 在主租户通过 https://aka.ms/sspr 重置，或联系该组织的 IT 部门；在此处注册的方法不起作用。如果那里显示 SSPR_0011，说明主租户没有密码重置策略，例如该租户未受管理
explain-do-microsoft = 在 Microsoft 处重置：https://account.live.com/password/reset；在此处注册的方法不起作用
explain-do-provider = 在保存密码的 { $name } 处重置；在此处注册的方法不起作用
explain-do-no-tenant = 通过 https://aka.ms/sspr 使用在此处注册的电子邮件地址重置
explain-do-scope-on = 为所有用户启用，或使用 `--group` 为一个组启用
explain-do-scope-group = 选择组
explain-do-scope-add = 将该用户加入该组
explain-do-scope-look = 以用户身份登录，检查策略中的范围：`sspr policy show`
explain-do-administrators = 允许管理员重置；最长需要一小时生效
explain-do-licence = 分配包含此功能的许可证
explain-do-premium = 分配包含 Microsoft Entra ID P1 或更高版本，或 Microsoft 365 商业高级版的许可证
explain-do-register = 与该用户一起注册一种方法，或让其自行注册：`{ $command }`
explain-do-register-external = 与该用户一起注册电子邮件地址；外部来宾无法获得临时访问密码
explain-do-register-none = 与该用户一起注册一种方法，或让其自行注册：`{ $command }`。如果租户启用了使用 Microsoft Entra Verified ID 的帐户恢复，失去所有方法的用户也可以通过它恢复访问
explain-do-register-before = 在 { $day } 之前注册另一种方法，例如电子邮件，或让其自行注册：`{ $command }`
explain-do-writeback = 在 Entra Connect 或云同步中设置好写回后将其开启
explain-do-writeback-look = 以用户身份登录，查看写回是否已开启：`sspr policy show writeback.enabled`
explain-do-on-premises = 在 Active Directory 中重置；检查帐户所属的组和连接器的权限
explain-do-agent = 检查 Entra Connect 或云同步的代理，然后重试
explain-do-federated = 在该域的标识提供者处重置
explain-do-wait = 等到 { $until }，云帐户也可直接重置密码
explain-do-sign-in = 使用有权读取缺失信息的帐户登录
explain-do-again = 几分钟后再试
explain-warning = 警告：
explain-code = 关于此代码：`{ $command }`
explain-passed = 已通过：{ $checks }。`--all-checks` 显示详情。
explain-last-sign-in = 最近一次登录（{ $at }，{ $app }）被拒绝：{ $reason } [{ $code }] 详情：`{ $command }`
explain-do-ask = 仅对该用户运行
prompts-asked = { $name } 在下次登录时会被要求注册。
prompts-not-asked = { $name } 在登录时不会被要求注册。
prompts-unclear = 尚不清楚 { $name } 在登录时是否会被要求注册。
prompts-registration = 登录时注册
prompts-skip = 跳过
prompts-reconfirmation = 重新确认
prompts-campaign = 注册活动
prompts-conditional-access = 条件访问
prompts-missing = 要求注册，还缺少 { $count } 种方法。
prompts-enough = 要求注册，且已注册足够的方法。
prompts-out-of-scope = 要求注册，但该用户不在范围内。
prompts-not-required = 租户不要求注册。
prompts-skip-for-ever = 每次登录时都可以跳过。
prompts-skip-days = 可以跳过 { $count } 天。
prompts-no-skip = 策略不允许跳过。关闭页面会结束此次登录，下次登录时会再次要求。
prompts-every-days = 每 { $count } 天要求一次。删除方法不会使其提前；服务不提供上次确认的时间。
prompts-never = 已关闭：0 天。
prompts-campaign-off = 已关闭。
prompts-not-targeted = 不针对该用户。
prompts-has-target = 要求 { $method }，已注册。
prompts-nudged = 使用 MFA 登录后要求 { $method }；频率由 Microsoft 管理。
prompts-nudged-days = 使用 MFA 登录后要求 { $method }；可以推迟 { $count } 天。
prompts-unguarded = 没有针对该用户注册安全信息的策略。
prompts-guard = “{ $name }”适用于注册：{ $controls }。
prompts-guard-conditional = “{ $name }”根据位置、设备、平台或风险适用于注册：{ $controls }。
prompts-guard-reported = “{ $name }”仅报告，不强制执行：{ $controls }。
prompts-access-unread = 未知：读取策略需要 { $permission }。在管理中心的登录日志中，失败的登录会在“条件访问”选项卡下显示是哪项策略。
prompts-not-known = 未知：取决于无法读取的数据。
prompts-note = 合并注册同时用于 MFA 和密码重置：向导会中断浏览器登录和新式身份验证登录，每个交互式会话一次；旧版客户端和已登录的会话不会被中断。用户可在 https://aka.ms/mysecurityinfo 主动注册。在那里注册的电话也用于 MFA：无法仅限于密码重置。
explain-people-verdict = 结论
explain-people-cause = 原因
explain-people-remedy = 解决办法
explain-people-totals = { $total } 个用户：{ $can } 个可以重置，{ $stops } 个可用到某个日期，{ $cannot } 个无法重置，{ $unknown } 个未知。
explain-methods-phones-end = 已注册：{ $methods }。足够使用到 { $day }，届时 Microsoft 自己的短信和呼叫将停用。
explain-methods-directory-end = 有效的方法：{ $methods }。足够使用到 { $day }，届时只有已注册的方法有效。
explain-directory-until = 仅在目录中，未注册：{ $methods }。在 { $day }之前有效。
explain-directory = 仅在目录中，未注册：{ $methods }。在此云中仍然有效。
telephony-own = 如果使用自己的电话服务提供商，电话将继续有效：`sspr profile set telephony=own`。
telephony-later = Microsoft 自己的短信和呼叫在此云中也将停用；日期未知。

## events

events-at = 时间（UTC）
events-activity = 活动
events-user = 用户
events-result = 结果
events-reason = 原因
events-happened = { $activity }：{ $reason }
events-success = 成功
events-failure = 失败
events-blocked = 已阻止
events-reset = 重置密码（自助）
events-reset-by-admin = 重置密码（由管理员）
events-change = 更改密码
events-unlock = 解锁帐户
events-block = 已阻止：尝试次数过多
events-step = 密码重置的步骤
events-registered = 已注册密码重置
events-policy = 已更改 SSPR 策略
events-info-registered = 已注册方法
events-info-deleted = 已删除方法
events-info-default = 已更改默认方法
events-info-registered-by-admin = 已注册方法（由管理员）
events-info-deleted-by-admin = 已删除方法（由管理员）
events-reading = 正在读取审核日志
events-actor = 操作者
unverified-sum =
    { $count ->
        [0] 所有操作均有许可。
       *[other] { $count } 项操作未经验证。
    }有许可：{ $covered }。通过导入：{ $imported }。用户自行操作：{ $own }。
unverified-idle =
    { $count ->
       *[other] { $count } 个许可之后没有操作。
    }
unverified-no-ledger = 此计算机上没有台账。请用 `--ledger FILE` 指定支持人员的台账。
unverified-broken = 台账 { $path } 在第 { $line } 行损坏。其后的行不计入。
unverified-no-record = 不在任何台账中
unverified-no-grant = 未经验证
unverified-grant-missing = 未知许可
unverified-grant-twice = 许可使用两次
unverified-small-import = 少量行的导入
unverified-emergency = 紧急情况
unverified-unused = 许可未使用
unverified-no-act = 许可无操作
events-count = { $count } 行。
events-complete = 截至 { $moment } 的事件是完整的。可用 `--since { $moment }` 从该时刻继续。
events-retention = 服务将审核事件保留 30 天，使用 Microsoft Entra ID Free 的租户保留 7 天。更早的事件不可用。
events-following = 事件会在 5 到 10 分钟后显示，最长一小时。按 Ctrl+C 结束。
events-missed = 没有响应；将在下一个间隔重试：{ $reason }
events-follow-form = `-o json` 输出单个文档，不能与 `--follow` 同时使用。
events-follow-form-hint = 请使用 `-o jsonl`：每行一个对象。
events-no-time = `--until` 不晚于 `--since`。
events-moment = `{ $text }` 不是有效的时间。
events-moment-hint = 请提供时长（7d、36h、30m）、`today`、`yesterday`、日期（2026-11-01）或确切时间（2026-11-01T08:00:00Z）。

## logout

logout-done = 已退出配置（profile）{ $profile } 的登录。
logout-nothing = 配置（profile）{ $profile } 没有登录信息。

## whoami

whoami-account = 帐户：{ $account }
whoami-tenant = 租户：{ $tenant }
whoami-roles = 角色：{ $roles }
whoami-roles-none = 无
whoami-roles-hidden = 此登录无权查看
whoami-profile = 配置（profile）：{ $profile }
whoami-app = 应用：{ $name }，所有者：{ $owners }
whoami-graph = Microsoft Graph
whoami-policy = 门户的策略 API
whoami-client = { "  " }客户端：{ $client }
whoami-scopes = { "  " }权限：
whoami-in-environment = { "  " }令牌：来自变量 { $variable }
whoami-in-az = { "  " }令牌：来自 Azure CLI（`az`）的会话
whoami-in-keyring = { "  " }令牌：已用密钥环中的密钥加密
whoami-in-file = { "  " }令牌：位于 { $path }
whoami-in-memory = { "  " }令牌：仅用于此命令
whoami-renewed = { "  " }有效期至 { $time }，之后自动续期
whoami-ends = { "  " }有效期至 { $time }
whoami-application = 应用程序：{ $account }
whoami-permissions = { "  " }应用程序权限：

## profile

profile-column-name = 名称
profile-column-in-use = 使用中
profile-column-tenant = 租户
profile-column-client = 客户端
profile-in-use = 是
profile-none = 尚无配置（profile）。请用 `sspr login --profile NAME` 创建一个。
profile-used = 现在使用配置（profile）{ $profile }。
profile-set = 配置（profile）{ $profile } 已在 { $path } 中更改。
profile-shown = 配置（profile）{ $profile }（{ $path }）
profile-from-flag = 命令行选项
profile-from-environment = 环境变量
profile-from-profile = 配置（profile）
profile-from-default = 默认值
profile-remove = 要移除配置（profile）{ $profile } 及其登录信息吗？
profile-removed = 配置（profile）{ $profile } 及其登录信息已移除。

## profiles

profiles-heading = 配置（profile）{ $profile }：
profiles-abreast = 逐个租户处理
profiles-meanwhile = { $profile }（同时进行）：
profiles-one-only = 此命令只能用于一个配置（profile）。
profiles-one-only-hint = 只指定一次 `--profile`。可用于多个配置（profile）的命令有 `logout`、`whoami`、`enable`、`disable`、`policy`，以及不带 `--watch` 的 `status`。
profiles-one-file = `--out` 只指定了一个文件，每个配置（profile）都会覆盖前一个的计划。
profiles-one-file-hint = 请对每个配置（profile）分别运行该命令：`--profile NAME --out NAME.plan`。
profiles-one-tenant = `{ $variable }` 只对应一个租户，所有配置（profile）都会使用它。
profiles-one-tenant-hint = 取消设置 `{ $variable }`，或只指定一个配置（profile）。
profiles-some-failed = 部分配置（profile）执行失败：{ $names }。

## group

person-unknown = 找不到用户 `{ $user }`。
person-unknown-hint = 请输入完整的登录名、对象 ID、电子邮件地址或确切的名称。
person-near = 您要找的是不是 { $names }？
person-several = 有多个用户符合：{ $names }

find-none = 都不是

group-unknown = 找不到组 `{ $name }`。
group-unknown-hint = 请给出组的 ID、确切名称或电子邮件地址。
group-near = 相似的组：{ $groups }
group-ambiguous = 有多个同名的组：{ $groups }
group-ambiguous-hint = 请在 `--group` 中给出 ID。

## enable

enable-text = { $text }
enable-scope-none = 无
enable-scope-all = 全部
enable-on = 开
enable-off = 关
enable-counting = 正在读取注册报告
enable-confirm = 要进行此更改吗？
enable-confirm-users = 要对 { $count } 个用户进行此更改吗？
enable-nothing = 无需更改。
enable-way-back = 撤销：`{ $command }`
enable-scope-question = 谁可以自助重置密码？
enable-choose-all = 全部用户
enable-choose-group = 一个组的成员
enable-group-with-all = `--group` 需要 `--scope group`，不能与 `--scope all` 同时使用。
enable-group-question = 哪个组？（名称的一部分）
enable-group-empty-line = 请输入名称的一部分。
enable-group-choice = 选择哪一个？
enable-group-dynamic = 组“{ $name }”使用动态成员身份，不能手动添加成员。
enable-group-empty = 组“{ $name }”中没有用户：只有管理员可以重置。
enable-policy-api-explained = Microsoft Graph 没有用于范围的终结点，只有管理中心的 API 有：它没有文档，Microsoft 不支持其他程序使用，并且需要用户登录。另一种方式是按照引导步骤在门户中手动更改。所作选择会保存在配置（profile）中。
enable-policy-api-question = 应如何写入范围？
enable-policy-api-unkept = 无法将选择保存到配置（profile）中：{ $reason }。下次请使用 `--policy-api { $name }`。
enable-policy-api-portal = 使用门户自己的 API
enable-policy-api-guided = 按照引导步骤，在门户中手动更改
enable-drift = 未写入任何内容：策略文档与此版本支持的不同：{ $differences }
enable-drift-hint = 在新版本支持该文档之前，请使用 `--policy-api guided`。
enable-portal-sign-in = 策略 API 不接受该令牌：它已过期，或是为其他服务颁发的。
enable-portal-sign-in-hint = 请用 `sspr login` 重新登录。
enable-portal-stale = 策略 API 拒绝了此登录：{ $error }
enable-moved = 未写入任何内容：其间有人更改了策略：{ $fields }
enable-moved-hint = 请再次运行该命令，查看对当前策略的影响。
enable-not-taken = 策略 API 回答 `false`：它没有进行更改，也没有说明原因。

## effect in users

effect-source = 判断方式与 `sspr explain --all` 相同。已注册的方法来自注册报告，最多滞后 36 小时。
effect-left-out = 由于无法读取，未考虑：{ $facts }。
effect-fact-account = 哪些帐户已禁用、已同步或属于其他租户
effect-fact-licence = 许可证
effect-fact-on-premises = 密码写回
effect-fact-lockout = 锁定和失败的重置
effect-fact-administrator = 角色
effect-group-users = 该组有 { $count } 个用户（含嵌套组）。
effect-gain = { $count } 个用户将可以重置
effect-lose = { $count } 个用户将无法再重置
effect-drops-below = 其中 { $count } 个用户仍在范围内，但方法不足
effect-same = { $count } 个用户不受影响
effect-enters = { $count } 个用户将进入范围
effect-leaves = { $count } 个用户将离开范围
effect-not-registered = 范围内的 { $scope } 个用户中有 { $count } 个方法不足，注册后才能重置：`sspr status --not-registered`
effect-unlisted = 该组另有 { $count } 个用户未计入：管理员、来宾或报告中未列出的用户
effect-administrators-same = { $count } 个管理员适用单独的策略：无变化
effect-administrators-gain = { $count } 个管理员将可以重置
effect-administrators-lose = { $count } 个管理员将无法再重置
effect-guests = 未计入 { $count } 个来宾：来宾在其主租户中重置
effect-blocked = { $count } 个范围内的用户仍然无法重置：{ $cause }
effect-unclear = 不确定 { $count } 个用户是否会受影响：{ $cause }
effect-unknown = 对用户的影响未知：{ $reason }。
effect-unknown-licence = 注册报告需要 Microsoft Entra ID P1 或 P2 许可证
effect-unknown-permission = 此登录无法读取 `{ $path }`
effect-unknown-rules = 无法读取重置所需的方法数量，也无法读取哪些方法有效
effect-unknown-error = 服务返回了错误：{ $error }

## guided steps

guided-open = { $number }. 以身份验证策略管理员身份打开 { $page }
guided-menu = { "   " }该页面没有已知的单独地址：请在那里的菜单中选择 `{ $menu }`。
guided-field = “{ $setting }”（{ $field }）
guided-choose = { "   " }在 { $field } 下选择 `{ $value }`。
guided-enter = { "   " }在 { $field } 下输入 `{ $value }`。
guided-clear = { "   " }将 { $field } 留空。
guided-tick = { "   " }勾选 { $field }。
guided-untick = { "   " }取消勾选 { $field }。
guided-group = { "   " }在 { $field } 下选择“{ $name }”（{ $id }）。
guided-save = { "   " }选择“保存”（`Save`）。
guided-next = 已保存？继续下一页
guided-retired = “{ $setting }”（`{ $key }`）无法手动设置：自 { $day }起门户中已没有此项。
guided-nowhere = “{ $setting }”（`{ $key }`）无法手动设置：不知道它在门户中对应的字段。
guided-by-hand = 需在门户中手动设置；无法比较当前值：
guided-plan-file = 计划文件只包含可以比较的设置，而这些设置在此无法读取：{ $settings }
guided-uncompared = 在此无法读取这些设置的当前值：{ $settings }
guided-left = 这些设置仍需在门户中手动完成，且未经验证：{ $settings }
guided-left-hint = 在终端中，同一命令会逐页引导；使用 `--watch-for 1h` 则会等待更改出现在审核日志中。
guided-not-in-portal = 门户中没有这些设置对应的字段：{ $settings }
guided-other = 审核日志中这些设置是其他值：{ $settings }
guided-unwatched = 更改未经验证。
guided-no-log = 无法监视审核日志中的更改：{ $error }
guided-watching = 正在监视审核日志，最多 { $minutes } 分钟。更改会在 5 到 10 分钟后出现。
guided-waiting = 正在等待更改出现
guided-seen = 审核日志显示 SSPR 策略已更改：{ $time }，{ $account }。
guided-not-seen = 审核日志中未及时出现 SSPR 策略的更改。
guided-not-seen-hint = 可能需要一小时才会出现；请用同一命令再次查看。
guided-proof-report = { $setting }：已由注册报告确认。
guided-proof-log = { $setting }：审核日志显示了新值。
guided-proof-other = { $setting }：审核日志显示的是其他值。
guided-proof-unnamed = { $setting }：无法验证；审核日志显示有更改，但未以已知方式指明此项，也没有受支持的 API 可以显示它。
guided-proof-unseen = { $setting }：无法验证；审核日志尚未显示更改。
guided-proof-unwatched = { $setting }：未验证。
guided-proof-nowhere = { $setting }：未设置；不知道它在门户中对应的字段。

## policy

policy-text = { $text }
policy-not-json = 这不是有效的 JSON。
policy-json-ends = JSON 不完整就结束了。
policy-heading = { $page }  ({ $document })
policy-unread = 无法读取：{ $reason }
policy-warnings = 警告和提示：
policy-page-properties = 密码重置：属性
policy-page-methods = 密码重置：身份验证方法
policy-page-registration = 密码重置：注册
policy-page-notifications = 密码重置：通知
policy-page-customization = 密码重置：自定义
policy-page-on-premises = 密码重置：本地集成
policy-page-administrators = 密码重置：管理员策略
policy-page-campaign = 身份验证方法：注册活动
policy-set-scope = 已启用自助式密码重置
policy-set-group = 所选组
policy-set-required = 重置所需的方法数
policy-set-sms = 短信（SMS）
policy-set-voice = 语音呼叫
policy-set-office = 呼叫办公电话
policy-set-email = 电子邮件验证码
policy-set-authenticator = Microsoft Authenticator
policy-set-authenticator-code = Microsoft Authenticator 验证码
policy-set-software-code = 第三方软件令牌（OATH）
policy-set-hardware-code = 硬件令牌（OATH）
policy-set-questions = 安全问题
policy-set-questions-register = 注册所需的问题数
policy-set-questions-reset = 重置所需的问题数
policy-set-legacy-mobile = 移动电话（旧版）
policy-set-legacy-office = 办公电话（旧版）
policy-set-legacy-email = 电子邮件（旧版）
policy-set-legacy-notification = 移动应用通知（旧版）
policy-set-legacy-code = 移动应用验证码（旧版）
policy-set-migration = 旧版策略的迁移
policy-set-methods-reconfirm = 多久后重新确认方法
policy-set-registration = 要求用户在登录时注册
policy-set-reconfirm = 多久后重新确认身份验证信息
policy-set-skip = 可以推迟注册
policy-set-skip-days = 最多可推迟注册
policy-set-notify-users = 密码重置时通知用户
policy-set-notify-admins = 其他管理员重置密码时通知所有管理员
policy-set-helpdesk = 自定义支持人员链接
policy-set-helpdesk-link = 自定义支持人员电子邮件或 URL
policy-set-writeback = 将密码写回到本地目录
policy-set-unlock = 允许在不重置密码的情况下解锁帐户
policy-set-administrators = 管理员可以重置自己的密码
policy-set-campaign = 注册活动
policy-set-snooze = 允许延期的天数
policy-days = { $count } 天
policy-selected = 选定
policy-group = “{ $name }”（{ $id }）
policy-none = 无
policy-migration-pre = 未开始
policy-migration-progress = 进行中
policy-migration-complete = 已完成
policy-campaign-default = 由 Microsoft 管理
policy-absent = （服务未返回值）
policy-idle-migrated = （不生效：方法在身份验证方法策略中管理）
policy-idle-not-migrated = （迁移之前不用于重置）
policy-idle-no-group = （不生效：范围不是组）
policy-idle-not-required = （不生效：不要求注册）
policy-idle-no-skip = （不生效：不能推迟注册）
policy-idle-not-custom = （不生效：未自定义链接）
policy-idle-no-questions = （不生效：安全问题已关闭）
policy-idle-no-calls = （不生效：语音呼叫已关闭）
policy-idle-no-app = （不生效：Microsoft Authenticator 已关闭）
policy-idle-no-writeback = （不生效：未启用密码写回）
policy-severity-info = 提示：
policy-severity-warning = 警告：
policy-severity-error = 错误：
policy-lint-group-missing = 范围设置为组，但未选择任何组：只有管理员可以重置。
policy-lint-scope-none = 自助式密码重置已关闭：只有管理员可以重置。
policy-lint-scope-group = 只有一个组的成员可以重置；基准要求所有用户。
policy-lint-too-few = 重置所需的方法数多于可用的方法：没有用户可以重置。
policy-lint-no-spare = 可用的方法数正好等于重置所需的数量：没有人能按建议多注册一种。
policy-lint-one = 重置只需一种方法；两种更安全。
policy-lint-some = { $method }：已启用，但并非针对所有用户。
policy-lint-not-migrated = 旧版方法仍在使用，但自 { $day }起已无法管理：请完成迁移。
policy-lint-without-phones = 自 { $day }起，Microsoft 自己的短信和呼叫或安全问题停用后，可用的方法将不足：没有用户可以重置。
policy-lint-phones = 短信或呼叫可用于重置；Microsoft 提供的服务将于 { $day }停用。
policy-lint-questions = 安全问题可用于重置：安全性较弱，并将于 { $day }停用。
policy-lint-registration = 登录时不要求用户注册：从未注册的人无法重置。
policy-lint-reconfirm-never = 从不要求重新确认已注册的信息；建议 90 到 180 天。
policy-lint-reconfirm = 重新确认已注册信息的间隔不在建议的 90 到 180 天之内。
policy-lint-notify-users = 密码被重置时不会通知用户。
policy-lint-notify-admins = 其他管理员重置密码时不会通知管理员。
policy-lint-helpdesk = 未自定义支持人员链接：用户找不到您的支持人员。
policy-lint-helpdesk-empty = 已自定义支持人员链接，但没有地址。
policy-lint-unlock = 已启用密码写回，但未按建议允许在不重置密码的情况下解锁帐户。
policy-lint-admins = 管理员可以使用两种方法重置自己的密码；分析工具要求关闭此项。
policy-lint-admins-in-scope = 管理员不能重置，但在用户范围内：他们可能会被要求注册，随后被拒绝。
policy-impact = 判断方式与 `sspr explain --all` 相同；已注册的方法来自注册报告，最多滞后 36 小时：
policy-impact-blocked = { $count } 个用户的方法足够，但无法重置：{ $cause }
policy-impact-unclear = 不确定 { $count } 个用户能否重置：{ $cause }
policy-impact-users = 范围内有 { $count } 个用户
policy-impact-admins = { $count } 个管理员（需要两种方法）
policy-impact-already = { $count } 个用户已注册的方法不足；自 { $day }起只有已注册的方法有效
policy-impact-phones = { $count } 个用户将在 { $day } Microsoft 自己的短信和呼叫停用后方法不足
policy-impact-questions = { $count } 个用户将在 { $day }安全问题停用后方法不足
policy-impact-unknown = 截止日期对用户的影响未知：{ $reason }
policy-impact-rules = 无法读取重置所需的方法数或可用的方法。
policy-left = 方法不足
policy-left-date = 起始日期
policy-left-required = 所需数量
policy-left-counted = 可用方法
policy-left-already = 现在
policy-left-phones = 短信和呼叫停用后
policy-left-questions = 安全问题停用后
policy-guided = 配置（profile）使用 `--policy-api guided`：不使用门户的策略 API。
policy-undecided = 配置（profile）未指定是否使用门户的策略 API，而 Microsoft Graph 不提供这些设置。
policy-api-flag = 请提供 `--policy-api portal`，或用 `--policy-api guided` 获取引导步骤，或设置 `SSPR_POLICY_API`。
policy-portal-flag = 请提供 `--policy-api portal`，或设置 `SSPR_POLICY_API`。
policy-no-setting = 未知的设置 `{ $name }`。
policy-nearest = 您是指 `{ $name }` 吗？
policy-all-settings = `sspr policy show -o csv` 会列出所有设置及其键。
policy-no-assignment = `{ $given }` 不是 KEY=VALUE 的形式。
policy-twice = `{ $key }` 给出了两次。
policy-bad-value = `{ $key }` 不能是 `{ $value }`，应为：{ $right }。
policy-right-switch = `on` 或 `off`
policy-right-range = { $least } 到 { $most } 的整数
policy-right-least = 不小于 { $least } 的整数
policy-right-choice = 以下之一：{ $words }
policy-right-group = 组的对象 ID，或 `none`
policy-right-link = 电子邮件地址、`https://` 地址，或 `none`
policy-file-at = { $place }：{ $error }
policy-tenant-not-in-file = { $path } 列出了租户，但没有当前租户：{ $names }
policy-plan-broken = { $path } 不是此版本的计划：{ $error }
policy-plan-not-json = { $path } 不是此版本的计划：请查看第 { $line } 行第 { $column } 列。
policy-plan-broken-hint = 请用 `sspr policy plan --out` 重新生成；设置文件请用 `-f` 应用。
policy-plan-tenant = 未写入任何内容：该计划属于租户 { $planned }，当前租户是 { $tenant }。
policy-plan-moved = 未写入任何内容：策略自计划创建后已更改：{ $settings }
policy-plan-moved-hint = 请再次运行 `sspr policy plan` 并检查新计划。
policy-refuse-unread = 无法读取“{ $setting }”，因此不会更改。
policy-refuse-absent = “{ $setting }”（`{ $key }`）在此租户中不可用：服务未返回它的值。
policy-refuse-legacy = 无法启用“{ $setting }”（`{ $key }`）：方法在身份验证方法策略中管理，此设置不会起作用。
policy-refuse-legacy-hint = 请改为启用 `method.` 下的设置。
policy-refuse-no-group = 范围将是组，但没有给出组。
policy-refuse-no-group-hint = 请同时给出 `scope=group` 和 `group=`。
policy-refuse-group = 给出了组，但范围不会是组。
policy-refuse-group-hint = 请同时给出 `scope=group`。
policy-refuse-questions = 重置所需的问题数将多于注册时回答的问题数。
policy-refuse-authenticator = Microsoft Authenticator 将是唯一的方法，迁移之前服务会拒绝这种设置。
policy-refuse-authenticator-hint = 请比重置所需的数量多启用一种方法，例如电子邮件：`sspr policy set legacy.email=on`。
policy-not-kept = 策略 API 已接受更改，但以下设置的值不同：{ $settings }
policy-lag = Microsoft Graph 已接受更改，但尚未显示：{ $settings }
policy-record-unkept = 无法在历史记录中保存更改的结果：{ $error }
policy-history-no-home = 没有主文件夹：`sspr policy restore` 以后无法还原此更改。请设置 `SSPR_DATA_DIR` 以保留历史记录。
policy-partly = 已完成：{ $done }。未完成：{ $left }。原因：{ $error }
policy-partly-hint = 再次运行同一命令即可完成，或运行 `sspr policy restore last` 恢复原状。
policy-moved = 之后
policy-moved-gains = 可以重置
policy-moved-rises = 方法足够
policy-moved-loses = 不能重置
policy-moved-drops = 方法不足
policy-moved-missing = 缺少
policy-export-unread = 无法读取 `{ $document }`，因此缺少其中的设置：{ $reason }
policy-history-id = 更改
policy-history-at = 时间
policy-history-outcome = 结果
policy-history-settings = 设置
policy-history-reason = 原因
policy-history-partly = 部分完成
policy-history-empty = 此计算机上没有该租户的更改记录。
policy-restore-which = 要撤消哪项更改？
policy-history-none = 在此租户的历史记录中找不到更改 `{ $id }`。
policy-history-list = `sspr policy history` 会列出已有的更改。
policy-history-broken = { $path } 不是更改记录：{ $error }
policy-markdown-title = { $profile }（{ $tenant }）的密码重置策略
policy-markdown-setting = 设置
policy-markdown-before = 更改前
policy-markdown-after = 更改后
policy-markdown-severity = 严重性
policy-markdown-warning = 警告
policy-markdown-control = 控制项
policy-markdown-weight-info = 提示
policy-markdown-weight-warning = 警告
policy-markdown-weight-error = 错误
policy-markdown-form = `--markdown` 不能与 `--output` 同时使用。
policy-lint-phones-later = 短信或呼叫可用于重置；Microsoft 提供的服务在此云中也将停用，日期未知。
policy-impact-already-until = { $count } 个用户已注册的方法不足；自 { $day }起将只有已注册的方法有效
policy-impact-already-here = { $count } 个用户已注册的方法不足；在此云中，目录中的信息也有效
policy-impact-only-phone = { $count } 个用户只有电话（`sspr status --only-phone`）
policy-impact-only-phone-both = { $count } 个用于重置和 MFA
policy-impact-only-phone-mfa = { $count } 个用于 MFA
policy-impact-only-phone-reset = { $count } 个用于重置
policy-count-bypassed = 门户统计了在此不起作用的旧版方法；已不带该统计重新发送更改。
policy-telephony = 电话服务提供商
policy-control = 控制项
policy-control-outcome = 结果
policy-control-asks = 要求
policy-control-settings = 设置
policy-control-pass = 通过
policy-control-fail = 未通过
policy-control-unknown = 未知
policy-asks-all = 对所有用户启用重置
policy-asks-two = 重置需要两种方法
policy-asks-registration = 登录时注册并重新确认
policy-asks-notify-users = 重置时通知用户
policy-asks-notify-admins = 管理员重置时通知其他管理员
policy-asks-no-questions = 不使用安全问题
policy-asks-no-admins = 管理员不能自行重置
policy-asks-migrated = 已迁移旧版策略
deadlines-head = 密码重置的截止日期（{ $cloud }）：
deadlines-line = { $day }：{ $what }
deadlines-past = 已生效。
deadlines-coming = 即将生效。
deadlines-later = 在此云中稍后生效；日期未知。
deadlines-not-here = 与此租户无关，或尚未针对其云宣布。
deadlines-clouds = 云：{ $clouds }
deadlines-source = 最迟于 { $known }已知；来源读取于 { $read }：
deadlines-legacy = 无法再在旧版策略中管理方法
deadlines-passkeys = 使用短信和呼叫的用户将启用通行密钥，并由 Microsoft 管理注册活动
deadlines-campaign = 在租户要求登录时注册的情况下，提示方法不足的用户注册
deadlines-own-telephony = 租户可以设置自己的电话服务提供商
deadlines-registered-only = 只有已注册的方法有效；仅在目录中的联系方式不再有效
deadlines-own-telephony-ready = Microsoft 建议在此之前设置好自己的电话服务提供商
deadlines-telephony = Microsoft 不再提供短信和呼叫
deadlines-questions = 安全问题不再有效
deadlines-members = 成员
deadlines-internal-guests = 内部来宾
deadlines-external = 外部用户
deadlines-global-administrators = 全局管理员
deadlines-cloud-global = 公有云
deadlines-cloud-usgov = 美国政府云
deadlines-cloud-dod = 美国国防部云
deadlines-cloud-china = 中国云
policy-set-campaign-include = 注册活动：包括
policy-set-campaign-exclude = 注册活动：排除
policy-set-campaign-target = 注册活动：方法
policy-set-passkey-opt-out = 选择退出自动启用通行密钥
policy-campaign-passkey = 通行密钥
policy-idle-managed = 无法配置：由 Microsoft 管理此活动
policy-lint-campaign-managed = 注册活动由 Microsoft 管理；对于有短信或呼叫用户的租户，Microsoft 已于 { $day }自行如此设置：它引导用户注册通行密钥，并可无限次推迟。
policy-refuse-managed = 在 Microsoft 管理注册活动期间，无法设置可推迟的天数。
policy-refuse-managed-hint = 请同时设置 `campaign.state=enabled`。
policy-right-groups-all = 组的对象 ID（以逗号分隔），或 `all`
policy-right-groups-none = 组的对象 ID（以逗号分隔），或 `none`

## status

status-name = 姓名
status-upn = 用户主体名称
status-registered = 已注册
status-enabled = 已启用
status-capable = 可重置
status-reset = 可重置
status-reset-yes = 是
status-reset-unregistered = 否，未注册
status-reset-out-of-scope = 否，不在范围内
status-reset-neither = 否，未注册且不在范围内
status-methods = 方法
status-methods-live = 当前方法
status-reading = 正在读取
status-no-report = 注册报告不可用：租户没有相应的许可证。将逐个读取用户的方法；用户是否在范围内未知。
status-stale = { $stale ->
    [0] 所显示的 { $count } 个用户的报告均为最新。
   *[other] * 所显示的 { $count } 个用户中，有 { $stale } 个的报告已过期。
}
status-filter-refused = 筛选器 `{ $filter }` 无效：{ $text }
status-filter-refused-hint = 请按注册报告的属性筛选，例如 `isAdmin eq true` 或 `startsWith(userPrincipalName,'a')`。
status-attribute-refused = 目录无法按 { $names } 筛选用户：{ $text }
status-attribute-refused-hint = 请使用 Microsoft Graph 中的用户属性名称（例如 `city` 或 `employeeType`），并提供相应类型的值。
status-live-not-permitted = 您无权读取用户的身份验证方法。
status-live-not-permitted-hint = `--live` 需要 `UserAuthenticationMethod.Read.All` 权限，以及“全局读取者”、“身份验证管理员”或“特权身份验证管理员”角色。不使用 `--live` 时，注册报告即可满足需要。
status-as-reported = 来自注册报告，最多滞后 36 小时。`sspr explain USER` 检查用户现在能否重置。
status-admin = 管理员
status-updated = 更新时间 (UTC)
status-state = 状态
status-figure = 指标
status-count = 用户数
status-percent = 占比
status-users = 所有用户
status-yes = 是
status-no = 否
status-none = 无
status-state-listed = 在报告中
status-state-disabled = 已禁用
status-state-not-in-report = 不在报告中
status-state-not-found = 无此用户
status-total = 共 { $total } 个用户，{ $enabled } 个在范围内，其中 { $capable } 个可以自行重置密码。
status-limited = 已显示 { $count } 个用户，可能还有更多：不使用 `--limit` 时列表完整。
status-limited-of = 已显示 { $total } 个用户中的 { $count } 个。
status-reached = 范围内的 { $enabled } 个用户中有 { $capable } 个可以自行重置密码：{ $share }。要求：至少 { $threshold }。
status-not-reached = 范围内的 { $enabled } 个用户中只有 { $capable } 个可以自行重置密码：{ $share }。要求：至少 { $threshold }。
status-nobody-in-scope = 范围内没有用户：没有可与 { $threshold } 比较的占比。
status-users-missing = { $count ->
   *[other] 找不到用户：{ $users }。
}
status-users-missing-hint = 请输入对象 ID 或用户主体名称。
status-group = 组
status-group-none = （无）
status-share-of-scope = 可重置占比
status-counting = 正在统计…
status-reading-directory = 正在读取目录…
status-licence-names-denied = 许可证以 ID 显示：读取名称需要 `LicenseAssignment.Read.All` 权限。
status-watch-head = { $time } · 每 { $interval } 刷新 · 按 Ctrl+C 停止
status-watch-changed = `>` 标记自 { $time } 以来的变化。
status-watch-missed = { $time } 没有收到响应：{ $reason }
status-watch-form = `--watch` 不支持此输出格式。
status-watch-form-hint = 请在终端中不带 `--output` 运行，或使用 `-o jsonl`：每次读取输出一行。
status-watch-no-rows = `--live`、`--columns` 和 `--sort` 适用于行，而 `--watch` 显示汇总数字。
status-watch-no-rows-hint = 请在 `--watch` 之前指定用户，或用 `--limit` 显示短列表。
status-change = 变化
status-methods-gained = 新增方法
status-methods-lost = 失去的方法
status-change-appeared = 新出现
status-change-disappeared = 已消失
status-change-gained-method = 新增了方法
status-change-lost-method = 失去了方法
status-change-registered = 新注册
status-change-unregistered = 不再注册
status-change-entered-scope = 进入范围
status-change-left-scope = 离开范围
status-change-became-capable = 现在可以重置
status-change-ceased-capable = 不再可以重置
status-diff-reading = 正在比较…
status-diff-part = { $count } 个{ $change }
status-diff-and = { "、" }
status-diff-changed = { $changed } 个用户有差异：{ $parts }。
status-diff-same = { $common ->
    [0] 没有差异。
   *[other] 没有差异；{ $common } 个用户在两者中都存在。
}
status-diff-not-compared = 未比较（{ $file } 中没有）：{ $columns }。
status-diff-one-stdin = 两个列表中只能有一个从 stdin 读取。
status-diff-unreadable = 无法读取 { $file }：{ $reason }。
status-diff-malformed = { $file } 第 { $line } 行：不是 `sspr status` 写出的行。
status-diff-not-text = 该行不是有效的文本。请将文件另存为 UTF-8。
status-diff-no-column = 缺少 `id` 和 `userPrincipalName` 列。请用 `sspr status -o csv > 文件` 保存各行。
status-diff-no-user = 缺少 `id` 和 `userPrincipalName`。请用 `sspr status -o json > 文件` 保存各行，不要加 `--summary`。
status-diff-cells = 该行有 { $found } 个单元格，而第一行有 { $expected } 个。
status-diff-flag = `{ $column }` 必须是 true 或 false，而不是 `{ $value }`。
status-diff-broken-off = 列表不完整：写出它的命令被中断。请重新保存。
status-diff-json = JSON 无效：{ $words }。
status-only-phone = 仅有电话
status-only-phone-reset = 重置
status-only-phone-mfa = MFA
status-only-phone-both = 重置和 MFA

## register

register-who = 用户（登录名、姓名或对象 ID；留空：您自己）
register-for = 正在为 { $name }（{ $upn }）注册。
register-disabled = 此帐户已禁用，无法登录，也无法重置密码。
register-no-domains = 无法读取租户的域：无法识别租户内部的电子邮件地址。
register-admin = 此用户是管理员。无论租户策略如何，管理员重置密码都需要两种方法。
register-required = 重置密码需要 { $count } 种方法。
register-required-unknown = 无法读取重置所需的方法数。将在未知的情况下继续。
register-allowed = 允许的方法：{ $methods }。
register-allowed-unknown = 无法读取允许的方法。将在未知的情况下继续。
register-nothing-there = 尚未注册任何方法。
register-there = 已注册：{ $methods }。
register-there-phone = 电话 { $contact }
register-there-alternate = 备用电话 { $contact }
register-there-office = 办公电话 { $contact }
register-there-email = 电子邮件 { $contact }
register-gate-mobile = 电话
register-gate-office = 办公电话
register-gate-email = 电子邮件
register-gate-authenticator = Microsoft Authenticator
register-gate-code = 应用中的验证码
register-gate-hardware = 硬件令牌的验证码
register-gate-questions = 安全问题
register-nothing-missing = 已注册足够的方法。若要更改或添加，请使用 `--phone`、`--email` 或 `--replace`。
register-no-method-here = 策略既不允许电话也不允许电子邮件。其他方法无法在此处注册。
register-elsewhere = Microsoft Authenticator 和其他应用由用户在 https://aka.ms/mysecurityinfo 自行设置。
page-undocumented = （此云的地址未公布）
page-unknown = Microsoft 未公布 { $cloud } 中供用户自行注册方法的页面。
page-unknown-hint = 请设置您所用云的页面：`sspr profile set security-info=https://地址`。
page-opened = 已在浏览器中打开：{ $page }
page-address = 请打开 { $page }
page-no-portal = 内置目录没有管理中心，因此没有可打开的页面。
page-no-address = 此页面在 { $cloud } 门户中的地址未知。
register-guest = { $name } 是外部来宾。在此处注册的方法用于登录此租户，不能重置密码。
register-choose = 要注册什么？
register-choice-phone = 电话
register-choice-email = 电子邮件
register-choice-phone-again = 电话，替换 { $contact }
register-choice-email-again = 电子邮件，替换 { $contact }
register-choice-both = 电话和电子邮件
register-type-phone = 带国家/地区代码的电话号码
register-type-email = 电子邮件地址
register-phone-hint = 示例：`+86 139 1099 8888`。也可用 `--country CN` 指定国家/地区。
register-phone-not-a-number = 这不是电话号码。
register-phone-masked = 号码带有掩码。请输入完整号码。
register-phone-no-country = 缺少国家/地区代码。请以 `+` 开头。
register-phone-unknown-country = 国家/地区代码不存在。
register-phone-too-short = 号码对该国家/地区来说太短。
register-phone-too-long = 号码对该国家/地区来说太长。
register-phone-not-in-plan = 号码在该国家/地区不存在。
register-phone-service = 这是服务号码。请输入用户自己的号码。
register-phone-calculated = 这是小数或科学计数法的数字：电子表格更改了数位。请输入电话号码。
register-email-syntax = 这不是电子邮件地址。
register-email-no-dot = `@` 之后的部分需要有点号，例如 `example.net`。
register-email-own-domain = `{ $domain }` 属于此租户：被锁定的用户无法读取其中的邮件。请使用私人地址。
register-extension = 分机号会保存，但重置密码时拨打的号码不含分机号。
register-mobile-first = 备用电话需要先有手机。请先注册手机。
register-unchanged = { $contact } 已经注册。
register-no-channel-phone = 此配置（profile）无法发送短信：无法验证号码。
register-no-channel-email = 此配置（profile）无法发送邮件：无法验证地址。
register-no-texts = 此号码无法接收短信：无法验证。
register-unverified = 不经验证就注册 { $contact } 吗？输入错误会使用户无法重置密码
register-code-subject = 您的验证码
register-code-text = { $code } 是您注册密码重置的验证码，五分钟内有效。请勿告诉任何打电话给您的人。
register-code-sent = 下一步：验证码已发送到 { $contact }，五分钟内有效。
register-verify = 验证：输入六位数字（留空：其他选项）
register-six-digits = 验证码为六位数字。
register-verified = 已验证。
register-wrong = 验证码错误。还可以尝试 { $left } 次。
register-expired = 验证码已过期。
register-spent = 此验证码的尝试次数已用完。
register-no-more-codes = 现在不再发送验证码。请稍后重试。
register-no-randomness = 此计算机无法提供随机数：无法生成验证码。
register-menu = 您想做什么？
register-menu-send = 发送新验证码
register-menu-change = 更改号码或地址
register-menu-stop = 停止
register-finish = 完成：为 { $name } 注册 { $contact } 吗？
register-replace = 完成：用 { $after } 替换 { $before } 吗？
register-not-written = 未进行任何更改。
register-written = { $contact } 已注册。
register-masked = 服务返回的值带有掩码；可见的数字一致。
register-reads-differently = 服务已接受 { $contact }，但未显示。
register-reads-differently-hint = 请在一分钟后再次运行此命令，查看已注册的内容。
register-shows-later = 服务已接受 { $contact }，但尚未显示：目录正在复制，通常在一分钟内完成。
register-not-unique = 另一个用户使用此号码通过短信登录。该号码已注册用于 MFA 和密码重置，但不能用于短信登录。
register-stopped = 已停止。已注册的方法会保留。再次运行同一命令即可继续。
register-out-of-reach = 您无权读取或更改 { $name } 的方法。
register-out-of-reach-admin = 对管理员执行操作需要“特权身份验证管理员”角色。
register-out-of-reach-user = 这需要“身份验证管理员”角色；对管理员则需要“特权身份验证管理员”角色。
register-channel-insecure = `{ $server }` 未加密，也不在此计算机上：不会向其发送任何内容。
register-channel-no-password = 缺少邮件帐户 `{ $account }` 的密码。请设置 `SSPR_SMTP_PASSWORD`。
register-channel-address = 此渠道无法使用地址 `{ $address }`。
register-channel-unreachable = 未发送任何内容：无法连接 `{ $server }`（{ $reason }）。
register-channel-unknown = 不知道邮件是否已发送：`{ $server }` 已收到邮件，但未答复（{ $reason }）。
register-channel-refused = 未发送任何内容：`{ $server }` 返回 { $status }。
register-channel-graph = 未发送任何内容：{ $reason }
register-channel-hint = 请修正配置（profile）中的渠道；`sspr doctor` 会检查它。使用 `--unverified` 可不经验证码注册。
register-missing = 还需要 { $count } 种方法才能重置密码。
register-again = 再次运行同一命令以添加另一种方法。
register-phone-ends = Microsoft 的短信和呼叫将于 { $day }停用。电子邮件地址或 Authenticator 可继续使用。
register-no-change = 无需更改。
register-capable = { $name } 可以重置密码：已注册 { $have } 种方法。
register-not-capable = { $name } 尚不能重置密码：已注册 { $have } 种方法，共需 { $required } 种。
register-have = { $name } 已注册 { $have } 种可用于重置的方法。
register-phone-ends-later = Microsoft 的短信和呼叫在此云中也将停用，日期未知。电子邮件地址或 Authenticator 可继续使用。

## desk

desk-administrator = { $name } 是管理员：{ $roles }。
desk-administrator-reported = { $name } 是管理员。
desk-administrator-unknown = 无法读取 { $name } 的角色：不知道此用户是否为管理员。
desk-administrator-hint = 若仍要继续，请使用 `--admin` 和 `--reason TEXT`。
desk-administrator-question = 此用户是或可能是管理员。要继续吗？
desk-roles-unread = 无法读取 { $name } 限于管理单元的角色和可激活的角色。这需要 { $permission } 权限。
desk-role-group = { $name } 属于可分配角色的组（{ $groups }）：只有“特权身份验证管理员”和“全局管理员”可以更改此用户的密码和方法。
desk-reason = 原因
desk-reason-empty = 请输入原因。

## verify

verify-which = 要为其验证来电者的操作
verify-act =
    { $act ->
        [reset] 重置密码
        [add] 添加电话或地址
        [remove] 删除方法
        [register] 一起注册
       *[invite] 创建临时访问密码
    }
verify-where = 验证码发送到
verify-contact =
    { $via ->
        [mail] 电子邮件：{ $contact }
       *[text] 短信：{ $contact }
    }
verify-contact-fit = { $contact }：可以接收验证码。
verify-contact-new =
    { $days ->
       *[other] { $contact }：注册不到 { $days } 天。
    }
verify-contact-age = { $contact }：注册日期未知。
verify-contact-changed =
    { $days ->
       *[other] { $contact }：更改不到 { $days } 天（审核日志）。
    }
verify-contact-masked = { $contact }：对您的角色掩码显示。
verify-contact-no-texts = { $contact }：无法接收短信。要拨打该号码，请使用 `--callback`。
verify-contact-no-channel = { $contact }：配置（profile）中没有相应的渠道。
verify-masked = Microsoft Graph 对“身份验证管理员”角色掩码显示电话号码。“特权身份验证管理员”可看到完整号码；据目前所知，具有 UserAuthenticationMethod.Read.All 权限的应用程序也可看到。
verify-nothing-registered = { $name } 未注册电话或电子邮件地址。
verify-by-none =
    { $via ->
        [mail] 没有可用的已注册电子邮件地址。
       *[text] 没有可用的已注册手机。
    }
verify-other-ways = 策略接受：{ $demand }。其他证明方式：`--manager`、`--callback`、`--in-person`。
verify-demand = 策略接受：{ $demand }。
verify-sent = 验证码已发送到 { $contact }，五分钟内有效。请来电者读出验证码。
verify-sent-manager = 验证码已发送给 { $manager }（{ $contact }），并请其先与用户通话。五分钟内有效。
verify-code = 来电者读出的验证码（留空：停止）
verify-call = 请拨打 { $number }。不要使用来电者提供的号码。
verify-called = 您是否已拨打该号码并与 { $name } 通话？
verify-seen = 您是否当面见到 { $name } 及其身份证件？
verify-second = 需要另一位支持人员批准对 { $name } 执行 `{ $act }`，并在其自己的设备上登录：
verify-second-approved = 已由 { $who } 批准。
verify-second-same = { $who } 已参与此操作，需要由另一位支持人员批准。
verify-second-elsewhere = { $who } 不属于此租户。
verify-second-roles = { $who } 无法批准。这需要以下角色之一：{ $roles }。
verify-verified = { $name } 已通过 `{ $act }` 的验证，有效至 { $until }。
verify-next = 下一步：`{ $command }`
verify-not-verified =
    { $name } 未通过验证。{ $cause ->
        [wrongCode] 三个验证码错误。
        [codeExpired] 验证码已过期。
        [noCode] 未输入验证码。
        [notConfirmed] 未确认。
        [notApproved] 没有其他支持人员批准。
       *[noContact] 没有可用的联系方式。
    }
verify-oneself = 您不能验证自己。
verify-no-operator = 此登录没有用户：无法授予许可。
verify-no-operator-hint = 请使用 `sspr login` 登录。
verify-not-enough = 对 { $name }，策略接受：{ $demand }。
verify-not-enough-administrator = { $name } 是或可能是管理员。策略接受：{ $demand }。
verify-not-enough-hint = 请使用策略接受的证明方式：`{ $command }`
verify-not-enough-now = 策略在此期间已更改。未授予任何许可。
verify-no-manager = 目录中没有 { $name } 的经理。
verify-manager-unfit = 无法使用 { $name } 的经理：是您本人、来宾、已禁用的帐户，或在此租户中没有邮箱的用户。
verify-no-manager-hint = 请使用其他证明方式：向用户发送验证码、`--callback` 或 `--in-person`。
verify-limit-person = 一小时内已向 { $name } 发送五个验证码。
verify-limit-operator = 您在一小时内已发送 30 个验证码。
verify-limit-hint = 请等待一小时，或使用 `--in-person` 或 `--callback`。
verify-not-sent = 验证码未发送：{ $reason }
verify-not-sent-hint = 请运行 `sspr doctor` 检查渠道，或使用其他证明方式：`--callback` 或 `--in-person`。
verify-trail-unread = 无法读取审核日志：无法发现最近被替换的电话号码。这需要 AuditLog.Read.All 权限。
verify-ledger = 验证需要台账，但无法使用 { $path }：{ $reason }
verify-ledger-hint = 请运行 `sspr doctor` 检查台账。
verify-letter-subject = { $tenant } 支持人员的验证码
verify-letter =
    { $code } 是您的验证码。{ $tenant } 的支持人员（{ $operator }）即将{ $act ->
        [reset] 重置您的密码
        [add] 为您添加电话或地址
        [remove] 删除您的一种登录方法
        [register] 与您一起注册登录方法
       *[invite] 为您创建临时访问密码
    }。仅当您本人致电支持人员时才读出验证码。五分钟内有效。
verify-letter-manager =
    { $code } 是 { $name } 的验证码。根据目录，您是 { $name } 的经理。{ $tenant } 的支持人员（{ $operator }）即将{ $act ->
        [reset] 重置其密码
        [add] 为其添加电话或地址
        [remove] 删除其一种登录方法
        [register] 为其注册登录方法
       *[invite] 为其创建临时访问密码
    }。请先亲自与 { $name } 通话。仅当 { $name } 本人提出请求时才转告验证码。五分钟内有效。
verify-letter-care = 如果您没有致电，请勿转告此验证码，并立即通知 IT 部门。
verify-letter-care-tell = 如果您没有致电，请勿转告此验证码，并立即通知 { $tell }。

## gate

gate-not-verified =
    { $name } 未通过 `{ $act }` 的验证。{ $lack ->
        [used] 许可已被使用。
        [expired] 许可已过期。
        [tooWeak] 许可不符合策略要求。
        [otherAct] 许可用于其他操作。
        [otherOperator] 许可属于另一位支持人员。
       *[none] 没有许可。
    }
gate-hint = 请先验证来电者：`{ $command }`
gate-lost =
    { $lack ->
        [used] 许可在此期间已被使用。
       *[other] 许可在此期间已过期。
    }未进行任何更改。
gate-no-emergency = 策略不允许 `--emergency`。
gate-on = 要求验证。用户：{ $person }。管理员：{ $administrator }。
gate-explain = 更改 { $name } 前需要验证：`{ $command }`
gate-policy-wrong = 无法使用文件 { $path }：{ $reason }
gate-policy-no-key = 文件 { $path } 需要其签名的公钥。
gate-policy-no-key-hint = 将 `verify.key` 设为 `openssl pkey -pubout` 输出的 Base64 行：`sspr profile set verify.key=KEY`。
gate-policy-bad-key = `verify.key` 不是 Ed25519 公钥。
gate-policy-unsigned = 文件 { $path } 的签名与配置（profile）中的密钥不符。
gate-policy-unsigned-hint = 签名在同名并带有 `.sig` 后缀的文件中。请向签名者重新获取这两个文件。
gate-policy-tenant = 文件 { $path } 适用于租户 { $other }，而不是 { $tenant }。

## methods

methods-of = { $name }（{ $upn }）
methods-kind = 方法
methods-value = 值
methods-created = 注册日期
methods-counts = 可用于重置
methods-ends = 终止日期
methods-kind-password = 密码
methods-kind-mobile = 电话
methods-kind-alternate = 备用电话
methods-kind-office = 办公电话
methods-kind-email = 电子邮件
methods-kind-authenticator = Microsoft Authenticator
methods-kind-software = 应用中的验证码
methods-kind-hardware = 硬件令牌的验证码
methods-kind-fido2 = 通行密钥
methods-kind-hello = Windows Hello 企业版
methods-kind-platform = 平台凭据
methods-kind-pass = 临时访问密码
methods-kind-external = 外部方法
methods-kind-qr = 二维码
methods-kind-other = 其他
methods-not-for-reset = 否，不用于重置
methods-not-allowed = 否，策略不允许
methods-policy-unknown = 未知
methods-dry-run = 未进行任何更改。
methods-unverified = 联系方式未经验证即已添加：未发送验证码。
methods-add-question = 不经验证为 { $name } 添加 { $contact } 吗？
methods-added-not-allowed = { $contact } 不可用于重置：策略不允许此方法。
methods-added-not-for-reset = { $contact } 不可用于重置：备用电话仅用于登录。
methods-will-remove = - { $kind } { $value }
methods-remove-question = 删除 { $name } 的 { $count } 种方法吗？
methods-removed = 已删除 { $name } 的 { $count } 种方法。
methods-would-remove = 将删除 { $name } 的 { $count } 种方法。
methods-last-cannot-reset = 此后 { $name } 将无法重置密码：剩余的方法太少。
methods-last-nothing-left = 此后 { $name } 将无法重置密码：没有剩下可用于重置的方法。
methods-last-hint = 若仍要删除，请使用 `--last`。最好先添加另一种方法。
methods-last-question = 仍要删除吗？
methods-unknown-kind = `{ $kind }` 既不是方法类型，也不是 ID。
methods-unknown-kind-hint = 类型：{ $kinds }。
methods-password-stays = 密码无法删除。
methods-password-stays-hint = 请重置密码：`sspr reset USER`。
methods-cannot-remove = 无法在此处删除 { $kind }：Microsoft Graph 未公布相应的请求。
methods-cannot-remove-hint = 由用户在 https://aka.ms/mysecurityinfo 删除。
methods-several = 已注册 { $count } 个 { $kind } 类型的方法。
methods-several-hint = 请改用 ID：{ $ids }。
methods-alternate-first = 已注册备用电话时，无法删除手机。
methods-alternate-first-hint = 请一并删除 (`alternateMobile mobile`)，或用 `sspr methods add --replace` 替换号码。
methods-refused = { $kind } 未删除：{ $text }
methods-refused-hint = 无法删除多重身份验证的默认方法。请用户先在 https://aka.ms/mysecurityinfo 设置另一种默认方法。
methods-still-there = 服务已接受删除。该方法仍显示在 { $name } 处：目录正在复制，通常在一分钟内完成。
methods-ends-later = 以后

## password

password-again = 再输入一次
password-differs = 两次输入不一致。请重新输入两次。
password-too-short = 密码至少需要 8 个字符。
password-too-long = 密码最多 256 个字符。
password-foreign = 密码只能包含英文字母、数字、空格和英文键盘上的符号。
password-too-plain = 密码必须包含以下四类中的三类：小写字母、大写字母、数字、符号。
password-rules = 8 到 256 个字符，包含小写字母、大写字母、数字和符号中的三类。容易猜到的密码被禁用。
password-too-few-lines =
    { $count ->
        [1] stdin 中没有密码。需要一行。
       *[other] stdin 的行数不足。需要 { $count } 行：当前密码和新密码。
    }
password-no-randomness = 此计算机无法提供随机数：无法生成密码。
password-refused = 密码被拒绝：{ $text }
password-refused-hint = 它可能被禁用、与上一个密码相同或不符合规则，也可能是当前密码错误。请选择其他密码。
password-guest = { $name } 是外部来宾：密码不保存在此租户中。
password-on-premises = { $name } 是同步用户：密码保存在本地 Active Directory 中，不会从此处写回。
password-on-premises-hint = 请在本地 Active Directory 中设置，或启用密码写回后以已登录用户的身份重置。用户可按 Ctrl+Alt+Del 或访问 https://aka.ms/sspr 更改自己的密码。
password-federated = { $name } 的密码由其他标识提供者保管：域 { $domain } 是联合域。
password-federated-hint = 请在该域的标识提供者（例如 AD FS）处重置。

## reset

reset-own = 无法重置自己的密码。
reset-own-hint = 请用 `sspr change` 更改。
reset-disabled = { $name } 的帐户已禁用：启用之前，使用新密码也无法登录。
reset-as-application = 应用程序只在云中设置密码：不会写回本地。这需要“用户管理员”角色。
reset-writeback = { $name } 的密码将写回本地目录；本地的密码规则同样适用。
reset-writeback-unknown = 无法读取密码写回是否开启。如果未开启，{ $name } 的重置会失败。
reset-clip-no-terminal = 无法使用剪贴板：输出不是终端。
reset-no-place = 无法显示新密码：输出不是终端。
reset-no-place-hint = 使用 `--show-password` 将其写入输出，或用 `--password-stdin` 设置自己的密码。
reset-new = { $name } 的新密码
reset-question = 重置 { $name } 的密码吗？
reset-will-revoke = { $name } 的登录会话也将被撤销。
reset-revoked = { $name } 的会话已撤销。应用已有的访问令牌最多还能使用一小时。
reset-not-revoked = 密码已重置，但 { $name } 的会话未能撤销：{ $reason }
reset-waiting = 正在等待重置完成
reset-password-of = { $name } 的新密码，仅显示一次：
reset-clear = 从屏幕上清除吗？
reset-clipped = 如果此终端允许，新密码已复制到剪贴板。如果无法粘贴，请不带 `--clip` 再次重置。
reset-done = { $name } 的密码已重置。下次登录时必须更改。
reset-done-written-back = { $name } 的密码已重置，本地目录也已更新。下次登录时必须更改。
reset-accepted = 服务已接受对 { $name } 的重置。此登录无权读取结果。下次登录时必须更改密码。
reset-unknown = 不知道 { $name } 的密码是否已重置。
reset-would = 将重置 { $name } 的密码，并要求下次登录时更改。
reset-lost = { $name } 的密码已重置，但包含新密码的响应丢失了。
reset-lost-hint = 请再次运行此命令。
reset-failed = { $name } 的密码未能重置：{ $text }
reset-failed-hint = 请再次运行此命令。如果仍然失败，请将上述内容提供给 Microsoft 支持。
reset-failed-on-premises-hint = 密码保存在本地 Active Directory 中。请检查门户中的密码写回、代理以及 Active Directory 的密码规则。
reset-unfinished = 不知道 { $name } 的密码是否已重置：服务未及时报告结果。
reset-unfinished-hint = 请尝试新密码，或再次运行此命令。再次重置没有影响。
reset-out-of-reach = 您无权重置 { $name } 的密码。
reset-out-of-reach-hint = 这需要以下角色之一：{ $roles }；对于可分配角色的组的成员，需要最后两个角色之一。所需权限为 UserAuthenticationMethod.ReadWrite.All。
reset-out-of-reach-application = 应用程序需要 User-PasswordProfile.ReadWrite.All 权限，并且至少具有“用户管理员”角色；对管理员则需要“特权身份验证管理员”角色。

## change

change-for = 正在更改 { $name }（{ $upn }）的密码。
change-sign-in = 更改密码需要以该权限再登录一次。此登录不会保存。
change-current = 当前密码
change-new = 新密码
change-same = 新密码与当前密码相同。
change-done = { $name } 的密码已更改。
change-application = 应用程序没有可更改的密码。
change-application-hint = 请以用户身份登录：`sspr login --method device`。

## sandbox

sandbox-absent = 此版本的 `sspr` 不包含内置目录。
sandbox-absent-hint = 请使用完整程序，或启用功能 `sandbox`（默认开启）重新构建。
sandbox-embedded = 内置目录 · { $tenant } · { $who }
sandbox-config-left-out = 无法读取配置，已忽略：{ $reason }
sandbox-users-value = `SSPR_SANDBOX_USERS` 必须是 1 到 { $most } 之间的数字，而不是 `{ $value }`。
sandbox-opening = 正在打开内置目录…
sandbox-seeding = 正在创建包含 { $users } 个用户的目录…
sandbox-serving = 内置目录正在运行：{ $url }（按 Ctrl+C 停止）
sandbox-tenant = 租户：{ $id }（{ $domain }），{ $users } 个用户
sandbox-page = 设备代码登录页：{ $url }
sandbox-texts = 短信 Webhook：{ $url }
sandbox-password-reset = 密码重置页：{ $url }
sandbox-security-info = 安全信息页：{ $url }
sandbox-authority = 客户端必须信任的证书颁发机构：{ $path }
sandbox-clients = 可用于登录的客户端 ID：
sandbox-pipeline = 应用程序（无用户）的客户端 ID 和客户端密码：
sandbox-accounts = 帐户：
sandbox-other-size = 该目录有 { $found } 个用户。新建目录：`sspr sandbox reset --users { $users }`。
sandbox-half = 另一个程序正在使用 `::1` 的端口 { $port }（{ $reason }）：`localhost` 可能会连接到该程序。请使用 127.0.0.1，或换一个端口。
sandbox-stopped = 已停止。
sandbox-port-taken = 端口 { $port } 已被占用。
sandbox-port-unusable = 无法使用端口 { $port }：{ $reason }
sandbox-port-hint = 请用 `--port` 选择其他端口；`--port 0` 使用任意空闲端口。
sandbox-reset-question = 删除 { $path } 中的目录，并新建一个包含 { $users } 个用户的目录吗？
sandbox-reset-done = 已在 { $path } 中新建包含 { $users } 个用户的目录。
sandbox-advanced = 目录的时间前进了 { $days } 天。
sandbox-registered = 收到提醒的 { $reminded } 个用户中，{ $registered } 个已注册。
sandbox-outbox-empty = 发件箱为空。
sandbox-outbox-cleared = { $count ->
    [0] 发件箱为空。
   *[other] 已删除 { $count } 封消息。
}
sandbox-app-certificate = 该文件不是使用 RSA 密钥的证书。
sandbox-app-certificate-hint = 请提供以 `-----BEGIN CERTIFICATE-----` 开头的 PEM 文件。
sandbox-app-issuer = 内置目录只从本机获取密钥，不从 { $issuer } 获取。
sandbox-app-issuer-hint = 请指定位于 `http://localhost` 或 `http://127.0.0.1` 的颁发者。
sandbox-app-unreadable = 无法读取 `{ $path }`：{ $reason }
sandbox-app-added = 已添加 { $name }（{ $id }）。
sandbox-app-removed = 已删除 { $id }。
sandbox-app-absent = 找不到凭据 { $id }。未进行任何更改。
sandbox-app-id = ID
sandbox-app-kind = 类型
sandbox-app-name = 名称
sandbox-app-subject = 主体
sandbox-app-audience = 受众
sandbox-app-expires = 过期时间
sandbox-outbox-at = 发送时间
sandbox-outbox-channel = 渠道
sandbox-outbox-sender = 发件人
sandbox-outbox-recipient = 收件人
sandbox-outbox-subject = 主题
sandbox-outbox-body = 正文
sandbox-people-off = 此目录的 SSPR 已关闭：只有管理员可以重置。启用：`sspr enable --scope all --sandbox`。
sandbox-people-name = 用户
sandbox-people-verdict = 结果
sandbox-people-code = 代码
sandbox-people-story = 说明
sandbox-people-can = 可以重置
sandbox-people-cannot = 无法重置
sandbox-people-will-stop = 即将失效
sandbox-story-admin = 全局管理员：可执行所有操作。电话自 { $day }起不再计入。
sandbox-story-policy-admin = 身份验证策略管理员：可更改 SSPR 策略，但不能更改用户的方法。
sandbox-story-helpdesk = 身份验证管理员：可为非管理员注册方法。自己只有一种方法，而管理员需要两种。
sandbox-story-auth-admin = 特权身份验证管理员：可为任何用户注册方法。两种方法之一的电话自 { $day }起不再计入。
sandbox-story-reports = 报告读取者：可读取报告。
sandbox-story-reader = 全局读取者：可读取所有内容。
sandbox-story-jonas-berg = 目录中有电话，但未注册任何方法。自 { $day }起，目录中的电话不再计入。
sandbox-story-chen-meiling = 未注册任何方法。
sandbox-story-anna-mueller = 已注册一种方法：要求两种时不够。
sandbox-story-lena-dahl = 已注册两种方法。
sandbox-story-omar-alhaddad = 已注册三种方法。不属于任何用作范围的组。
sandbox-story-olga-kravets = 只注册了无密码方法，不能用于 SSPR。
sandbox-story-eleni-markou = 没有许可证。
sandbox-story-frank-porter = 帐户已禁用。
sandbox-story-sven-sjoberg = 从本地同步：需要密码写回。
sandbox-story-karen-weaver = 通过组获得“支持管理员”角色。只有一种方法，而管理员需要两种。
sandbox-story-eve-escape = 显示名称含有控制字符和方向字符。
sandbox-story-max-formula = 显示名称是电子表格公式。
sandbox-story-amara-okafor = 只注册了电话，自 { $day }起不再计入。
sandbox-story-kwame-mensah = 通过嵌套组成为试点组的成员。
sandbox-story-tove-lindqvist = 同步用户，位于联合域：需要密码写回。
sandbox-story-viktor-hagen = 同步用户，在 Active Directory 中受保护：即使启用了写回，上次重置仍被拒绝。
sandbox-story-mina-park = 同步用户：写回上次重置时 Active Directory 没有响应。
sandbox-story-diego-ramos = 五次验证失败：被阻止 24 小时。
sandbox-story-nadia-haddad = 来自其他 Microsoft Entra 租户的来宾：在该租户中按其策略重置。
sandbox-story-pete-larson = 使用 Microsoft 帐户的来宾：Microsoft Entra 不重置该帐户。
sandbox-story-rita-costa = 没有租户的来宾：使用已注册的电子邮件地址重置。
sandbox-story-ines-silva = 上次重置时选择了禁用的密码。
sandbox-story-yuki-tanaka = 只注册了安全问题，将于 { $day }停用；策略须先允许安全问题。

## import: writing and taking back

import-resumed = { $rows } 行中已有 { $done } 行完成。将继续处理其余各行。
import-will-add = + 将添加 { $count } 个联系方式
import-will-replace = ! 将替换 { $count } 个联系方式
import-will-keep = { $count } 行无需更改：其中的联系方式均已注册。
import-will-leave = ! { $count } 行无效，将跳过：
import-left-row = { "  " }第 { $row } 行，{ $user }：{ $reason }
import-left-more = { "  " }另有 { $count } 行；请查看结果文件
import-capable = 范围内方法足够的用户数：之前 { $before }，之后 { $after }。
import-capable-unknown = 范围内方法足够的用户数未知。
import-nothing = 没有要写入的联系方式。
import-question = 为 { $users } 个用户写入 { $contacts } 个联系方式吗？
import-writing = 正在写入
import-writing-rate = 正在写入，每秒 { $rate } 个
import-stopping = 将在已发送的批次完成后停止。再次运行同一命令即可继续。
import-stopped = 已停止：{ $rows } 行中完成了 { $done } 行。
import-stopped-hint = 再次运行同一命令即可继续。
import-cut-short = { $rows } 行中完成了 { $done } 行。再次运行同一命令即可继续。
import-outcome = 行数：{ $rows }。已添加：{ $added }。已替换：{ $replaced }。未更改：{ $unchanged }。无效：{ $invalid }。失败：{ $failed }。
import-result-at = 结果文件：{ $path }
import-again = 重试未完成的行：`{ $command }`
import-result-exists = `{ $path }` 已存在。结果文件不会被覆盖：`--undo` 需要它。
import-result-exists-hint = 请用 `--result` 指定其他文件，或移走该文件。
import-result-unwritable = 无法将结果写入 `{ $path }`：{ $reason }。
import-result-unwritable-hint = 所有联系方式均已写入。请释放磁盘空间，然后再次运行同一命令：它只会写入结果。
import-busy = 另一个进程正在运行此导入。
import-busy-hint = 请等待其结束，或将其停止。
import-journal-damaged = 日志 `{ $path }` 的第 { $line } 行已损坏：{ $reason }。
import-journal-damaged-hint = 请移走该日志并再次运行同一命令：已写入的联系方式不会重复写入，计为未更改。
import-journal-unusable = 无法使用日志 `{ $path }`：{ $reason }。
import-journal-unusable-hint = 导入需要其日志。请释放磁盘空间或修正文件权限，然后再次运行同一命令。
import-all-forbidden = 您无权注册联系方式：{ $text }
import-all-forbidden-hint = 这需要 UserAuthenticationMethod.ReadWrite.All 权限和“身份验证管理员”角色；对管理员则需要“特权身份验证管理员”角色。
import-undo-unreadable = `{ $path }` 不是导入的结果：{ $reason }。
import-undo-looking = 正在读取已注册的联系方式
import-undo-will =
    { $count ->
        [0] 没有要删除的联系方式。
       *[other] 将删除 { $count } 个联系方式。
    }
import-undo-gone = { $count } 个联系方式已不存在。
import-undo-kept = { $count } 个联系方式将保留：它们自导入后已更改，或带有掩码而无法比较。
import-undo-replaced = { $count } 个联系方式替换了原有内容，将保留：原有的值未保存。
import-undo-question = 删除 { $users } 个用户的 { $contacts } 个联系方式吗？
import-undo-removing = 正在删除
import-undo-nothing = 没有要删除的联系方式。
import-undo-outcome = 已删除：{ $removed }。先前已删除：{ $gone }。保留：{ $kept }。失败：{ $failed }。
import-undo-default = 有些电话无法删除。还有其他方法时，无法删除多重身份验证的默认方法；已注册备用手机时，无法删除手机。请用户在 https://aka.ms/mysecurityinfo 设置其他默认方法，或先删除其他方法（`sspr methods remove USER`），然后再次运行同一命令。

## import: reading and checking

import-no-user-column = 没有标识用户的列。现有的列：{ $columns }。
import-no-user-column-hint = 请将该列命名为 `user`（登录名或对象 ID），或使用 `--map user=列名`。
import-no-such-column = `--map` 中的列 `{ $column }` 不存在。现有的列：{ $columns }。
import-ambiguous-columns = 有多列都可能是 `{ $field }`：{ $columns }。
import-ambiguous-columns-hint = 请选择一列：`{ $example }`。
import-no-contact-column = 没有包含电话号码或电子邮件地址的列。现有的列：{ $columns }。
import-no-contact-column-hint = 请将一列命名为 `mobile`、`office` 或 `email`，或使用 `--map mobile=列名`。
import-cannot-open = 无法读取 `{ $path }`：{ $reason }。
import-broken = 读取行失败：{ $reason }。
import-unclosed-quote = 第 { $line } 行：引号没有闭合，因此无法读取其后的各行。
import-unclosed-quote-hint = 请闭合或删除该引号。在带引号的单元格中，引号要写两次 (`""`)。
import-first-page = 这是 Microsoft Graph 响应的多个页面中的第一页 (`@odata.nextLink`)，缺少其他页面的行。
import-first-page-hint = 请导出所有页面，例如使用 `Get-MgUser -All | ConvertTo-Json`。
import-empty = 输入为空。
import-no-rows = 输入中没有数据行。
import-no-text = 输入不是文本，而是工作簿或其他类型的文件。
import-not-utf8 = 输入的编码既不是 UTF-8，也不是 UTF-16 或 Windows-1252。
import-not-utf8-hint = 请将文件另存为“CSV UTF-8”，然后再次运行同一命令。
import-not-json = 输入不是有效的 JSON：请查看第 { $line } 行。
import-no-objects = 这是 JSON，但各行不是对象。
import-unknown-columns = 未使用的列：{ $columns }。
import-windows-1252 = 输入不是 UTF-8，已按 Windows-1252 读取。
import-lost-values = `{ $column }` 列中是类型名称而不是值（来自 `Export-Csv`），因此未使用。请使用 `-join ';'` 导出该列。
import-places = 有 { $count } 行的办公电话不是号码；该值被视为房间并跳过。
import-done-before =
    { $count ->
        [0] 这是先前一次运行的结果，还没有已完成的行。
       *[other] 这是先前一次运行的结果，已完成的 { $count } 行将跳过。
    }
import-reading-directory = 正在读取目录
import-from-directory =
    { $count ->
        [0] 没有用户在目录中有尚未注册的联系方式。
       *[other] { $count } 个用户在目录中有联系方式，但没有可用于重置的方法。
    }
import-from-directory-left-out = 已跳过：{ $registered } 个用户已有可用于重置的方法，{ $unreachable } 个用户在目录中没有联系方式。
import-finding = 正在查找用户
import-reading-report = 正在读取注册报告
import-checking = 正在检查各行
import-required-unknown = 无法读取重置所需的方法数：部分用户之后的方法是否足够未知。
import-out-of-scope = { $count } 个用户不在范围内，无法重置。更改范围：`sspr enable`。
import-guarded = { $count } 个用户是管理员或属于可分配角色的组：更改其方法可能需要“特权身份验证管理员”角色。
import-no-report = 无法读取注册报告：哪些用户在范围内未知。
import-shared-numbers = { $users } 个用户共用 { $numbers } 个电话号码：持有该电话的人可以为使用该号码的所有用户重置密码。
import-alternates = 将为 { $count } 个用户设置备用手机：仅用于登录，不可用于重置。
import-extensions = { $count } 个手机号带有分机号：无法接收短信，重置时拨打的号码不含分机号。
import-office-left-out = 策略不允许办公电话：{ $count } 个办公电话号码将跳过。
import-below-required = 导入后仍有 { $count } 个用户的方法不足以重置：{ $users }。
import-no-user = 没有用户：请填写登录名或对象 ID。
import-no-contact = 没有电话号码，也没有电子邮件地址：请至少填写一项。
import-unreadable = 无法读取该行（{ $words }）：请在输入中更正。
import-user-not-found = 找不到用户：请填写完整的登录名或对象 ID。
import-user-disabled = 帐户已禁用：请先启用该帐户，或删除此行。
import-guest = 该用户是来宾，其密码不在此租户中：请删除此行。
import-duplicate-user = 第 { $row } 行是同一用户：请合并这两行。
import-not-a-number = 不是电话号码。示例：`+86 139 1099 8888`。
import-no-country = 缺少国家/地区代码：请以 `+` 开头，或用 `--country` 指定国家/地区。
import-unknown-country = 国家/地区代码不存在：请更正号码。
import-too-short = 号码对该国家/地区来说太短：缺少数字。
import-too-long = 号码对该国家/地区来说太长：数字过多。
import-not-in-plan = 号码在该国家/地区不存在：请更正。
import-service-number = 这是服务号码：请填写用户自己的号码。
import-calculated = 这是小数或科学计数法的数字：电子表格或脚本更改了数位。请将该列导出为文本。
number-read-for-flag = { $sentence }已按 { $country } 的号码读取（`--country`）。
number-read-for-location = { $sentence }已按 { $country } 的号码读取（用户的使用位置）。其他国家/地区请使用 `--country`。
import-bad-address = 不是电子邮件地址。示例：`name@example.net`。
import-address-no-dot = `@` 之后的部分需要有点号，例如 `example.net`。
import-own-domain = `{ $domain }` 属于此租户：被锁定的用户无法读取其中的邮件。请使用私人地址。
import-masked = 该值带有掩码：请填写完整的值。某些角色只能看到带掩码的值。
import-not-allowed = 策略不允许此方法：请在“身份验证方法”中启用它，或用 `--map` 排除该列。
import-needs-mobile = 备用手机需要先有手机：请在同一行添加手机号码。
import-differs = 已注册了另一个值：若要替换，请使用 `--replace`。
import-hidden = 已注册的值带有掩码，无法比较：请以“特权身份验证管理员”身份登录，或使用 `--replace`。
import-refused = 被服务拒绝：{ $words }
import-forbidden = 您无权读取或更改此用户的方法：这需要“身份验证管理员”角色；对管理员则需要“特权身份验证管理员”角色。
import-unreachable = 无法连接服务，或请求受到限制：请稍后再次运行同一命令。
import-not-reached = 运行在此行之前结束：请再次运行同一命令。

## scope

scope-direct = 直接
scope-via = 经由
scope-outcome = 结果
scope-detail = 原因
scope-added = 已添加
scope-removed = 已移除
scope-unchanged = 未更改
scope-failed = 失败
scope-unknown = 此登录无法读取范围所设的组：Microsoft Graph 不提供该信息，而策略 API 不接受应用程序。
scope-unknown-hint = 请用 `--group NAME|ID` 指定组。
scope-is-all = 范围为“全部”：没有要管理的组。
scope-is-none = 范围为“无”：没有要管理的组。
scope-no-group = 范围为“选定”，但未选择组。
scope-group-gone = 范围所设的组已不存在：{ $id }
scope-no-group-hint = 请用 `sspr enable --scope group --group NAME|ID` 选择一个组。若要事先准备一个组，请使用 `sspr scope add --group NAME|ID USER`。
scope-other-all = 范围为“全部”：组“{ $name }”的成员身份目前不起作用。
scope-other = 范围不是组“{ $name }”：成员身份目前不起作用。
scope-dynamic = 组“{ $name }”使用动态成员身份：不能添加或移除成员。规则：{ $rule }
scope-dynamic-hint = 请更改该规则或其使用的用户属性，或选择已分配成员身份的组：`sspr enable --scope group --group NAME|ID`。
scope-synced = 组“{ $name }”从本地同步：不能在此处更改其成员。
scope-synced-hint = 请在本地 Active Directory 中更改成员，或选择云组：`sspr enable --scope group --group NAME|ID`。
scope-exchange = 组“{ $name }”是通讯组列表或启用邮件的安全组：只能在 Exchange 中更改其成员。
scope-exchange-hint = 请在 Exchange 管理中心更改成员，或选择未启用邮件的安全组：`sspr enable --scope group --group NAME|ID`。
scope-role-assignable = 组“{ $name }”可分配角色：新成员可能成为管理员，因此不能在此处更改其成员。
scope-role-assignable-hint = 请用 `sspr enable --scope group --group NAME|ID` 为密码重置选择一个单独的组，或请特权角色管理员在管理中心更改成员。
scope-finding = 正在查找用户
scope-reading = 正在读取组
scope-writing = 正在写入
scope-add-question = 将 { $count } 个用户添加到组“{ $name }”吗？
scope-remove-question = 将 { $count } 个用户从组“{ $name }”中移除吗？
scope-will-add = + { $name }
scope-will-remove = - { $name }
scope-will-not = { "  " }{ $name }：{ $detail }
scope-more-added = …还有 { $count } 个要添加
scope-more-removed = …还有 { $count } 个要移除
scope-more-unchanged = …还有 { $count } 个未更改
scope-more-failed = …还有 { $count } 个失败
scope-administrators = { $count } 个用户是管理员，在任何组中都适用管理员策略：{ $users }
scope-guests = { $count } 个外部来宾在其主租户中重置，与此处的组无关：{ $users }
scope-stay = { $count } 个用户作为嵌套组的成员仍在范围内：{ $users }
scope-already = 已是成员
scope-not-member = 不是成员
scope-through = 通过 { $via } 成为成员；请在该组中移除
scope-no-user = 找不到用户
scope-forbidden = 不允许：{ $text }
scope-refused = 被拒绝：{ $text }
scope-unreachable = 无法连接服务
scope-all-forbidden = 您无权更改组“{ $name }”的成员：{ $text }
scope-all-forbidden-hint = 这需要 `GroupMember.ReadWrite.All` 权限；用户还需要“组管理员”或“用户管理员”角色，或者是该组的所有者。
scope-may-not-read = 您无权读取该组的成员：{ $text }
scope-may-not-read-hint = 这需要 `GroupMember.Read.All` 权限，读取姓名还需要 `User.Read.All`。查看您的权限：`sspr whoami`。
scope-not-read-back = 更改已完成，但无法核对：{ $error }
scope-late = { $count } 项更改尚未显示：目录正在复制，通常在一分钟内完成。
scope-sum = { $sum }；未更改：{ $unchanged }，失败：{ $failed }。
scope-sum-added = 已将 { $count } 个用户添加到“{ $name }”
scope-sum-removed = 已将 { $count } 个用户从“{ $name }”中移除
scope-sum-would-add = 将把 { $count } 个用户添加到“{ $name }”
scope-sum-would-remove = 将把 { $count } 个用户从“{ $name }”中移除
scope-assumed = 此登录无法读取范围所设的组。以下信息以该组为范围。
scope-total = “{ $name }”有 { $count } 个成员。
scope-total-nested = “{ $name }”有 { $count } 个成员，包括嵌套组的成员。
scope-groups-inside = { $count } 个嵌套组的成员也在范围内：{ $names }。使用 `--nested` 可列出这些成员。
scope-one-stdin = stdin 只能读取一次：`-` 只能使用一次。
scope-no-user-column-hint = 请将该列命名为 `user`、`userPrincipalName` 或 `id`，或每行写一个用户。
scope-row-nobody = 第 { $line } 行没有用户。
scope-object-nobody = 第 { $number } 个对象没有用户。
scope-row-nobody-hint = 请填写用户或删除该行，然后再次运行同一命令。
scope-row-cells = 第 { $line } 行有 { $found } 个单元格，而标题行有 { $expected } 个。
scope-row-cells-hint = 请用引号括住含有分隔符的单元格，然后再次运行同一命令。

## rollout

rollout-no-file-hint = 请用 `sspr rollout init --out rollout.toml` 创建，或用 `-f 文件` 指定其他文件。
rollout-schema-hint = 查看文件格式：`sspr rollout schema`。
rollout-file = 推广文件 { $path } 无效。
rollout-flaw-no-wave = 没有批次：请添加 `[[wave]]`，包含 `name` 和用户。
rollout-flaw-nameless = 有一个批次没有 `name`。
rollout-flaw-twice = 有两个批次的名称都是“{ $name }”。
rollout-flaw-nobody = 批次“{ $name }”没有用户：请添加 `departments`、`countries`、`licences`、`groups`、`users`、`file`、`registered` 或 `everyone`。
rollout-flaw-limit = `[gates]` 中有一个限值超出范围：百分比为 0 到 100，`within-days` 为 1 到 30。
rollout-flaw-limit-of = 批次“{ $name }”有一个限值超出范围：百分比为 0 到 100，`within-days` 为 1 到 30。
rollout-wave = 批次
rollout-state = 状态
rollout-users = 用户
rollout-in-scope = 在范围内
rollout-able = 可以重置
rollout-days = 天数
rollout-state-entered = 在范围内
rollout-state-under-way = 进行中
rollout-state-next = 下一个
rollout-state-waiting = 等待
rollout-scope = 组“{ $name }”：{ $count } 个用户，{ $registered } 个已注册，{ $able } 个可以重置。
rollout-excluded = 文件排除了 { $count } 个用户。
rollout-guests = 跳过 { $count } 个来宾：大多数来宾在其主租户中重置。
rollout-administrators = 跳过 { $count } 个管理员：管理员在任何组中都适用自己的策略。
rollout-disabled = 跳过 { $count } 个已禁用的帐户。
rollout-strangers = 文件中有 { $count } 个用户在目录中找不到。
rollout-all-in = 所有批次均在范围内。将范围设为“全部”：`sspr rollout finish`。
rollout-newcomers = 此后有 { $count } 个用户加入了某个批次；下一步会将其添加。
rollout-next = 下一个：批次“{ $wave }”，{ $count } 个用户将进入范围
rollout-gate-nobody = 已注册：范围内还没有用户；要求至少 { $limit }%
rollout-gate-registered = 已注册：范围内用户的 { $value }%；要求至少 { $limit }%
rollout-gate-resets-unread = 失败的重置：未知，无法读取审核日志（`AuditLog.Read.All`）；最多允许 { $limit }%
rollout-gate-resets = 失败的重置：{ $value }%；最多允许 { $limit }%
rollout-gate-cause-unknown = 新原因：未知，未记录上一批次时的原因；最多允许 { $limit } 个用户
rollout-gate-cause = 新原因：{ $cause }，{ $value } 个用户；最多允许 { $limit } 个
rollout-gate-no-cause = 新原因：无；最多允许 { $limit } 个用户
rollout-gate-days-unknown = 距上一批次的天数：没有记录；要求至少 { $limit } 天
rollout-gate-days = 距上一批次的天数：{ $value }；要求至少 { $limit } 天
rollout-gate-not-before = 不早于 { $limit }
rollout-gate-not-on = 不在以下日期：{ $limit }
rollout-load-able = { $count } 个用户可以立即重置。
rollout-load-not-registered = { $count } 个用户的方法太少，注册更多方法之前无法重置。
rollout-load-asked = { $count } 个用户会在下次登录时收到注册提示：支持人员应为第二天早上的咨询做好准备。
rollout-load-asked-unknown = 此登录无法读取这些用户在登录时是否会收到注册提示。
rollout-load-writeback = { $count } 个用户是同步用户，但密码写回已关闭：重置会失败。
rollout-load-unlicensed = { $count } 个用户没有涵盖 SSPR 的许可证。
rollout-load-phone = { $count } 个用户只有电话，Microsoft 的短信和呼叫停用后将无法重置。
rollout-not-yet = 批次“{ $wave }”未启动：有条件未满足。未进行任何更改。若仍要继续：`sspr rollout next --force --reason TEXT`。
rollout-question = 启动批次“{ $wave }”：将 { $count } 个用户添加到组“{ $name }”吗？
rollout-entered = 批次“{ $wave }”在范围内：已添加 { $count } 个用户。
rollout-under-way = 批次“{ $wave }”正在进行：已添加 { $count } 个用户。继续：`sspr rollout next`。
rollout-way-back = 撤销：`sspr rollout back`
rollout-failed = { $count } 个用户失败。下一步会重试。
rollout-no-record = 台账 { $path } 中没有该组的批次。
rollout-back-question = 撤销批次“{ $wave }”：从组“{ $name }”中移除 { $count } 个用户吗？
rollout-taken-back = 批次“{ $wave }”已撤销：移除了 { $count } 个用户。
rollout-back-under-way = 批次“{ $wave }”尚未完全撤销：移除了 { $count } 个用户。继续：`sspr rollout back`。
rollout-finished = 组“{ $name }”不再决定 SSPR 的范围。如果没有其他用途，可将其删除。
rollout-init-done = 请检查该文件，然后运行 `sspr rollout plan`；如果文件不是 `rollout.toml`，请加上 `-f FILE`。
rollout-init-group = 范围的组；默认为策略中选定的组。应用程序无法读取策略，必须在此处指定。
rollout-init-exclude = 从所有批次中排除的用户：VIP、服务帐户
rollout-init-gates = 除第一个批次外，每个批次之前的条件；批次可在 [wave.gates] 中设置自己的条件
rollout-init-registered = 范围内用户的注册比例至少为此百分比
rollout-init-resets = 失败的重置最多为此百分比
rollout-init-cause = 没有新原因使超过此数量的用户无法重置
rollout-init-days = 距上一批次至少的天数
rollout-init-wave = { $count } 个用户，其中 { $registered } 个已注册

## remind

remind-question = 发送 { $count } 封邮件吗？
remind-not-found = 未找到 { $count } 个用户。
remind-nobody = 没有用户需要提醒：范围内的所有用户都可以重置。
remind-tested = 给 { $name } 的邮件已发送到 { $to }。未发送其他邮件。
remind-no-channel-hint = 请用 `sspr profile set mail.via=graph` 设置渠道，或用 `--dry-run` 列出收件人。
remind-app-only = 应用程序没有邮箱：无法通过 Microsoft Graph 发送邮件。
remind-app-only-hint = 通过 SMTP 服务器发送：`sspr profile set mail.via=smtp mail.host=HOST mail.from=ADDRESS`。
remind-sent = 已发送
remind-would-send = 将发送
remind-skipped = 已跳过
remind-failed = 失败
remind-lately = 最近已提醒过
remind-maybe = 最近可能已提醒过：响应丢失
remind-not-needed = 现在可以重置或不在范围内
remind-opted-out = 在排除列表中
remind-no-address = 没有电子邮件地址
remind-limit = 超过单次运行的上限；请再次运行
remind-stopped = 未发送：运行已停止；请再次运行
remind-gone = 已不在目录中
remind-refused = 邮件未被接受
remind-unknown = 不知道邮件是否已发送
remind-need = 需要
remind-need-ending = 其他方法
remind-need-register = 更多方法
remind-would = 将发送 { $count } 封邮件；跳过：{ $skipped }。
remind-done = 已发送 { $count } 封邮件；跳过：{ $skipped }，失败：{ $failed }。
remind-sending = 正在发送
remind-pace = 每分钟 30 封：{ $seconds } 秒后继续
remind-takes = 一个邮箱每分钟发送 30 封邮件，因此 { $count } 封邮件大约需要 { $minutes } 分钟。
remind-stopping = 当前邮件发送完后停止。再次运行同一命令，即可发送其余邮件。
remind-blind = 此登录无法读取当前的方法（`UserAuthenticationMethod.Read.All`）。将使用注册报告，其数据最多滞后 36 小时。
remind-stopped-hint = 已发送的邮件都有记录。请解决问题后再次运行该命令：不会向同一用户重复发送。
remind-mail-subject = 请为您在 { $tenant } 的帐户设置密码重置
remind-mail-subject-ending = 请在 { $day } 之前注册其他方法
remind-mail-hello = { $name }，您好：
remind-mail-register = 在 { $tenant }，您可以随时自行重置忘记的密码，无需致电支持人员。为此，您需要注册用于验证身份的方法。您注册的方法太少。
remind-mail-ending = 在 { $tenant }，您可以自行重置忘记的密码。您为此注册的方法将于 { $day } 停用。请在此之前注册其他方法。
remind-mail-methods = 您需要 { $count } 种方法。允许的方法：{ $methods }。
remind-mail-link = 打开 { $link }，以 { $account } 登录。大约需要两分钟。
remind-mail-genuine = 如何辨别此邮件的真伪：它没有附件，也不会索要密码或验证码。请自行在浏览器中输入地址，不要点击链接，或先咨询支持人员。
remind-template-subject = { $path } 的第一行必须是 `Subject: …`。
remind-template-unknown = { $path } 中有未知的占位符：{ "{" }{ $name }{ "}" }。
remind-template-link = { $path } 缺少占位符 { "{" }link{ "}" }：邮件中必须有注册页面的地址。
remind-template-hint = 占位符：{ $names }
remind-template-none = { $path } 中没有以下任何文件：{ $names }。

## ledger

ledger-unwritable = 无法写入台账 { $path }（{ $reason }）：更改不会被记录。
ledger-refused = 无法写入台账 { $path }（{ $reason }），而此配置（profile）要求记录每项更改。未进行任何更改。
ledger-refused-hint = 请修复该文件，或允许没有记录的更改：`sspr profile set require-ledger=`。
ledger-unrecorded = { $count } 项更改已执行或已尝试，但无法记入台账 { $path }：{ $reason }。
ledger-set-aside = 台账中有一行在写入时被截断。剩余内容在第 { $line } 行。
ledger-at = 时间
ledger-command = 命令
ledger-by = 操作者
ledger-target = 目标
ledger-after = 更改
ledger-outcome = 结果
ledger-outcome-done = 已完成
ledger-outcome-failed = 失败
ledger-outcome-unknown = 未知
ledger-target-authorization = 授权策略
ledger-target-methods = 身份验证方法策略
ledger-target-on-premises = 本地集成
ledger-target-policy = 密码重置策略
ledger-field-password-changed = 密码更改时间
ledger-field-consent = 同意
ledger-field-permissions = 权限
ledger-field-sessions = 会话
ledger-field-member = 成员
ledger-empty = 尚无任何记录：台账 { $path } 不存在。
ledger-none = 文件 { $path } 不存在。
ledger-head = { $path } 的最后一行是第 { $line } 行，哈希为 { $hash }。
ledger-unreadable = 台账中有 { $count } 行无法读取，未显示。
ledger-unreadable-hint = 查看是哪些行以及原因：`sspr ledger verify`。
ledger-whole = 台账完整：共 { $count } 行，末尾哈希 { $hash }。
ledger-broken = 台账不完整：第一个错误在第 { $line } 行。
ledger-changed = 第 { $line } 行：写入后被更改。
ledger-removed = 第 { $line } 行：前面缺少 { $missing } 行。
ledger-inserted = 第 { $line } 行：与上一行不连续。有行被插入，或行被移动。
ledger-torn = 第 { $line } 行：不完整，写入时被截断。
ledger-aside = 有 { $count } 行在写入时被截断。剩余内容已保留。
ledger-not-expected = 此台账中没有哈希 { $hash }：末尾的行被删除，或台账被重写。
ledger-merge-added =
    { $count ->
       *[other] { $path }：已向 { $file } 添加 { $count } 行。
    }
ledger-merge-unchanged = { $path }：没有新行。
ledger-merge-empty = { $path }：没有行。
ledger-merge-broken = { $path }：从第 { $line } 行起不完整。已跳过。
ledger-merge-diverged = { $path }：先前合并到 { $file } 的行缺失或已更改。已跳过。
ledger-bad-hash = `{ $text }` 不是哈希。哈希为 64 位十六进制数字。
ledger-bad-time = `{ $text }` 不是有效的时间。
ledger-bad-time-hint = 请使用日期（2026-11-02）、日期和时间（2026-11-02T08:00:00Z）或距现在的时长（7d、12h）。
ledger-output-lost = { $count } 项更改已完成，但无法写出结果：{ $reason }。
ledger-output-lost-hint = 请勿为了得到结果而再次运行该命令。列出已做的更改：`sspr ledger show`。
ledger-closed = 有 { $count } 项更改因命令中断而没有结果记录。现已核对并记录：{ $done } 项已完成，{ $not } 项未完成，{ $unknown } 项未知。
ledger-closed-reset = { $name } 的密码{ $outcome ->
    [done] 已
   *[other] 可能已
}被一个在显示新密码之前中断的命令重置。请再次重置：`{ $command }`
ledger-closed-pass = { $outcome ->
    [done] 已
   *[other] 可能已
}为 { $name } 创建临时访问密码，但命令在显示它之前中断。请将其撤销：`{ $command }`
ledger-open-elsewhere = 其他配置（profile）或租户的 { $count } 项更改尚无结果记录。使用相应配置的下一个命令会核对并记录。

## doctor

doctor-verification-off = 验证已关闭。
doctor-verification-no-channel = { $standing } 没有可发送验证码的渠道。
doctor-verification-no-channel-remedy = 请设置邮件或短信渠道：`sspr profile set mail.via=graph`。
doctor-plain = { $text }
doctor-looking = 正在检查
doctor-ok = 正常
doctor-skipped = 跳过
doctor-warn = 警告
doctor-fail = 失败
doctor-check-configuration = 配置
doctor-check-folders = 文件夹
doctor-check-token-store = 令牌存储
doctor-check-ledger = 台账
doctor-check-verification = 验证
doctor-check-channels = 渠道
doctor-check-terminal = 终端
doctor-check-proxy = 代理
doctor-check-tls = TLS
doctor-check-clock = 时钟
doctor-check-sign-in-service = 登录服务
doctor-check-graph = Microsoft Graph
doctor-check-policy-api = 策略 API
doctor-check-sign-in = 登录
doctor-check-permissions = 权限
doctor-check-app = 应用注册
doctor-check-roles = 角色
doctor-check-licence = 许可证
doctor-check-policy = 策略
doctor-bundle-question = 要将以上内容写入 `{ $path }` 吗？
doctor-bundle-written = { $failed ->
    [0] 已写入 `{ $path }`。没有检查失败。请描述发生的情况，并在发送前检查该文件。
   *[other] 已写入 `{ $path }`。{ $failed } 项检查失败。请描述发生的情况，并在发送前检查该文件。
}
doctor-bundle-program = 本程序的错误报告和功能建议：{ $page }
doctor-bundle-service = 对服务的反馈（提交给 Microsoft）：{ $page }
doctor-sum = { $failed ->
    [0] 没有检查失败
   *[other] { $failed } 项检查失败
}；{ $warned ->
    [0] 没有警告
   *[other] { $warned } 项警告
}。
doctor-config = { $path }，配置（profile）`{ $profile }`，租户 { $tenant }
doctor-config-none = 尚无配置文件（{ $path }）。使用默认设置。
doctor-config-remedy = 请修正 { $path }，或将其移走后用 `sspr login` 重新开始。
doctor-folder-unwritable = 无法写入文件夹 { $path }：{ $reason }。
doctor-folder-remedy = 请让您的帐户可以写入 { $path }，或将 `SSPR_DATA_DIR` 设为其他文件夹。
doctor-folder-open = 组 { $group } 可以读取 { $path }。
doctor-folder-unknown = 无法读取 { $path } 的权限：{ $reason }。
doctor-folder-open-remedy = 请将文件夹移到您的用户配置文件中，或将其删除：`sspr` 会重新创建，且只允许您的帐户访问。
doctor-exposed = 其他用户可以读取 { $path }（权限 { $mode }）。
doctor-exposed-remedy = 请限制访问：`chmod 600 { $path }`。
doctor-store-keyring = 登录信息用密钥环中的密钥加密保存：{ $path }
doctor-store-file = 登录信息保存在只有您能读取的文件中：{ $path }
doctor-store-memory = 登录信息仅在一条命令期间保存在内存中。
doctor-store-no-keyring = 无法使用此计算机的密钥环（{ $reason }）。登录信息保存在只有您能读取的文件中。
doctor-store-remedy = 请解锁或安装密钥环，或接受使用文件：`sspr profile set token-store=file`。
doctor-ledger-unwritable = 无法写入台账 { $path }：{ $reason }。
doctor-ledger-remedy = 请修复该文件或其文件夹。在此之前，更改不会被记录。
doctor-channels-none = 未设置验证码的发送渠道：`sspr register` 只能注册未经验证的联系方式。
doctor-channels-remedy = 请设置一个：`sspr profile set mail.via=graph`，短信则用 `sms-webhook=https://…`。
doctor-channel-mail = 电子邮件：{ $via }
doctor-channel-texts = 短信：{ $via }
doctor-channel-secret = 邮件服务器需要密码，但未设置 `{ $variable }`。
doctor-channel-secret-remedy = 请将 `{ $variable }` 设为邮件帐户的密码。
doctor-no-terminal = 输出不是终端。
doctor-terminal = { $width } 列，Unicode：{ $unicode ->
    [yes] 是
   *[no] 否
}，颜色：{ $colour ->
    [on] 开
   *[off] 关
}
doctor-terminal-unicode = 请使用 UTF-8 区域设置：`export LC_ALL=C.UTF-8`。
doctor-terminal-narrow = 请将窗口加宽到至少 80 列。较窄时表格会省略一些列。
doctor-proxy-none = 未设置代理。
doctor-tls-unused = 没有通过 TLS 连接到任何服务。
doctor-tls-system = 信任此计算机的证书。
doctor-tls-file = 信任此计算机以及 { $path } 中的证书。
doctor-tls-refused = 证书不受信任：{ $reason }。
doctor-tls-remedy = 检查 TLS 的代理有自己的证书。请用 `--ca-file FILE` 指定。
doctor-clock-unknown = 没有服务返回时间。
doctor-clock-right = 与服务的时钟相差 { $seconds } 秒
doctor-clock-off = 此计算机的时钟{ $way ->
    [fast] 快
   *[slow] 慢
}了 { $minutes } 分钟。
doctor-clock-remedy = 请校准时钟，最好使用时间同步。登录和签名依赖于时钟。
doctor-not-in-cloud = 此云没有策略 API。
doctor-no-tenant = 在 { $host } 上找不到租户。
doctor-reached = { $host } 在 { $millis } 毫秒内作出响应。
doctor-answered-badly = { $host } 返回 { $status }。
doctor-answered-badly-remedy = 中间可能有代理，或服务发生故障。请重试，并检查代理设置。
doctor-unreached = 无法连接 { $host }：{ $reason }。
doctor-unreached-remedy = 请检查网络、DNS 和代理设置（`HTTPS_PROXY`）。
doctor-nobody = 您尚未登录。
doctor-nobody-remedy = 请用 `sspr login` 登录。
doctor-not-signed-in = 此项检查需要登录。
doctor-too-slow = { $seconds } 秒内没有响应。
doctor-signed-in = { $kind ->
    [application] 应用程序
   *[user] 帐户
} { $name }；{ $minutes ->
    [-1] 令牌的到期时间未知
   *[other] 令牌在 { $minutes } 分钟后到期
}{ $renewable ->
    [yes] ，会自动续期
   *[no] ，不会续期
}
doctor-ends-soon = 运行耗时的命令之前，请重新登录：`sspr login`。
doctor-permissions-unknown = 令牌未列出其权限。
doctor-permissions = { $count ->
    [0] 不足以运行任何命令
   *[other] 足以用于 { $enough }
}；不足以用于 { $missing }
doctor-permissions-remedy = 如需使用其中一项，请为这些权限取得同意：`sspr login --register-app --feature …`。
doctor-app = 应用 { $client } 没有凭据、没有外来的重定向 URI，也没有其他所有者。
doctor-app-default = 此配置（profile）使用 Microsoft 的应用。
doctor-app-application = 应用程序使用自己的凭据登录。
doctor-app-unknown = 此登录无法读取应用注册。检查应用：`sspr login --register-app`。
doctor-roles-application = 应用程序使用权限而不是角色。
doctor-roles-unknown = 此登录无法读取自己的角色。
doctor-roles-none = { $count ->
    [0] 没有目录角色
   *[other] { $roles }：不足以运行任何命令
}
doctor-roles-remedy = 请激活角色或请求分配角色：`status` 需要“报告读取者”，`register` 需要“身份验证管理员”，`enable` 需要“身份验证策略管理员”。
doctor-roles = { $roles }；允许 { $abilities }
doctor-licence = 租户拥有 Microsoft Entra ID P1 或 P2。
doctor-licence-cloud = 租户拥有 Microsoft 365 商业标准版或类似产品，但没有 Microsoft Entra ID P1：可以重置云密码，但没有注册报告，也没有密码写回。
doctor-licence-none = 租户既没有 Microsoft Entra ID P1 也没有 P2：没有注册报告，只有管理员可以重置；其他用户可以更改已知的密码。
doctor-licence-remedy = 请购买或试用 Microsoft Entra ID P1。没有该许可证时可使用 `sspr status USER --live`。
doctor-licence-unknown = 此登录无法读取租户的许可证。
doctor-policy = 策略 API 接受此登录。
doctor-policy-guided = 范围按引导在门户中更改；不使用策略 API。
doctor-policy-nobody = 您尚未登录策略 API。第一条需要它的命令会要求登录。
doctor-policy-remedy = 在终端中：`sspr policy show scope`。在管道中：`az login`，或在 `SSPR_POLICY_TOKEN` 中提供令牌。

## invite
invite-for = 正在为 { $name }（{ $upn }）创建临时访问密码。
invite-disabled = { $name } 的帐户已禁用：无法登录，使用临时访问密码也不行。
invite-disabled-hint = 请先启用该帐户。
invite-passes-disabled = 此租户的身份验证方法策略已禁用临时访问密码。
invite-passes-disabled-hint = 身份验证策略管理员可在 { $page } 的“身份验证方法”>“策略”>“临时访问密码”中启用。
invite-once-only = 此租户的策略只允许一次性的临时访问密码。
invite-once-only-hint = 请不带 `--reusable` 运行该命令。
invite-lifetime = 此租户的策略允许的有效期为 { $shortest } 到 { $longest } 分钟。
invite-start-past = 临时访问密码的开始时间已过。
invite-unseen = 无法显示临时访问密码：输出不是终端。
invite-unseen-hint = 使用 `--show-pass` 将其写入输出，或用 `--mail-to` 发送。
invite-too-late = 结果在等待结束后才输出：来不及使用临时访问密码。
invite-too-late-hint = 请使用 `--no-wait`，或使用 `-o jsonl` 立即输出临时访问密码。
invite-own-mailbox = 这是 { $name } 的邮箱：登录之前无法打开。
invite-own-mailbox-hint = 请使用私人地址，或会转交的人的地址。
invite-no-manager = 目录中没有 { $name } 的带电子邮件地址的经理。
invite-no-manager-hint = 请用 `--mail-to` 指定地址。
invite-no-channel = 此配置（profile）没有邮件渠道。
invite-no-channel-hint = 请用 `sspr profile set mail.via=graph` 设置渠道，或不带 `--mail-to` 运行该命令。
invite-plan-minutes = 临时访问密码的有效期为 { $count } 分钟。
invite-plan-usual = 临时访问密码的有效期为策略的默认值。
invite-plan-start = 自 { $from } 起生效。
invite-plan-once = 只能使用一次。
invite-ten-minutes = 使用它登录后，用户有 10 分钟时间注册一种方法。
invite-external = { $name } 是外部来宾。外部来宾不能使用临时访问密码。
invite-not-targeted = { $name } 无法使用临时访问密码登录：身份验证方法策略未为此用户启用。
invite-not-targeted-hint = 请将此用户添加到策略中的组，或一起注册一种方法：`sspr register`。
invite-plan-many = 在此之前可多次使用。
invite-question = 要为 { $name } 创建临时访问密码吗？
invite-replace-question = { $name } 已有一个临时访问密码，有效期至 { $until }。用新的替换吗？
invite-would-replace = 当前的临时访问密码将被替换。
invite-dry-run = 未进行任何更改。
invite-moved = { $name } 的临时访问密码在此期间已更改。未进行任何更改。
invite-again = 请再次运行该命令，查看当前的临时访问密码。
invite-lost = 可能已创建临时访问密码，但响应丢失：{ $reason }
invite-not-mailed = 包含临时访问密码的邮件未发出：{ $reason }
invite-taken-back = 现在没有临时访问密码。请再次运行该命令。
invite-not-taken-back = 无法撤销临时访问密码。若要替换，请加上 `--replace` 再次运行该命令。
invite-mailed = 临时访问密码已发送到 { $to }。
invite-open = 请打开 { $link }，以 { $upn } 的身份用临时访问密码登录。
invite-pass = 临时访问密码：{ $pass }
invite-valid = 有效期：{ $from } 至 { $until }。
invite-not-visible = 服务已创建临时访问密码，但尚未显示。
invite-too-early = 不等待：临时访问密码要更晚才生效。
invite-capable-already = 已注册足够的方法。正在等待另一种方法。
invite-ctrl-c = 按 Ctrl+C 停止等待；如果临时访问密码未被使用，则将其撤销。
invite-revoked = 已停止。临时访问密码未被使用，已撤销。
invite-left = 已停止。临时访问密码已被使用，有效期至 { $until }。
invite-not-revoked = 无法撤销临时访问密码（{ $reason }）。有效期至 { $until }。
invite-still-valid = 临时访问密码仍然有效，有效期至 { $until }。
invite-maybe-valid = 无法读取临时访问密码是否仍然有效。它将于 { $until } 失效。
invite-over = 临时访问密码已失效。
invite-mail-subject = 您的临时访问密码
invite-mail-for = 致 { $name }：请使用此临时访问密码登录，并注册用于密码重置的方法。
invite-mail-care = 请勿将临时访问密码告诉任何索要它的人。持有者可以用您的身份登录。
watch-begins = 最多等待 { $minutes } 分钟，直到 { $name } 完成注册。
watch-waiting = 正在等待下一种方法
watch-missed = 无法读取方法，正在重试。{ $reason }
watch-tick = ✓ { $method }
watch-gone = ✗ { $method } 已删除
watch-pass-used = ✓ 已用临时访问密码登录
watch-passkey = 通行密钥
watch-hello = Windows Hello
watch-other = 其他方法
watch-could-come = 仍可注册：{ $methods }。
watch-timed-out = 等待超时。
watch-open = 请用户打开 { $link } 并登录。
register-choice-hand-over = 其他方法，由用户自行设置：Microsoft Authenticator、通行密钥

## report

report-title = 自助式密码重置
report-made = 由 sspr { $version } 生成于 { $moment }。
report-figures-as-of = 注册报告的数据截至 { $moment }。
report-history-lines = { $file } 中有 { $count } 行不是报告，已删除。
report-tenant = 租户
report-tenant-number = 租户 { $number }
report-today = 目前可以重置的用户
report-figure = 指标
report-moved = 变化
report-users = 注册报告中的用户
report-enabled = 在范围内
report-registered = 已注册
report-capable = 在范围内且已注册（占范围内用户的比例）
report-administrators = 在范围内且已注册的管理员（占全部管理员的比例）
report-judged = 目录中的全部用户；与 `sspr explain` 一样检查重置所依赖的所有条件
report-reported = 按 Microsoft Graph 的注册报告统计
report-answers-chart = 从左到右：{ $can } 个用户可以重置，{ $stops } 个用户目前可以重置但即将失效（空心），{ $cannot } 个用户无法重置，{ $unknown } 个未知。
report-unread = 不可用：当前登录无权读取，或租户缺少相应许可证。
report-answer-can = 可以重置
report-answer-will-stop = 可以重置，即将失效
report-answer-cannot = 无法重置
report-answer-unknown = 未知
report-until = 在 { $day } 之前可以重置
report-since = 自 { $moment } 的报告以来
report-trend = 趋势
report-trend-chart = 各次报告中，范围内可以重置的用户比例。虚线为目标。
report-trend-chart-ahead = 各次报告中，范围内可以重置的用户比例。虚线为目标，点线为按目前进度达到目标的走势。
report-made-at = 报告
report-goal-met = 已达到目标：范围内至少 { $goal } 的用户可以重置。
report-goal-on = 按最近 30 天的进度，到 { $day }，范围内 { $goal } 的用户可以重置。
report-goal-not = 按最近 30 天的进度，无法达到 { $goal } 的目标。
report-goal-unknown = 目标为 { $goal }。至少需要两天的报告才能推算达到日期。
report-why = 用户无法重置的原因
report-why-none = 未发现原因。
report-who = 负责人
report-list = 列出用户
report-next = 后续步骤
report-next-step = { $count } 个用户：{ $cause }。{ $remedy }。
report-phone = 只有电话
report-phone-none = 没有只有电话的用户。
report-phone-own = 租户自己的提供商负责短信和语音呼叫：不会停止。但电话仍是最弱的方法。
report-phone-ends = Microsoft 的短信和呼叫即将停用。只有电话的用户需要在此之前注册其他方法。列出这些用户：`sspr status --only-phone`。
report-phone-reset = 仅能用电话重置
report-phone-mfa = 仅能用电话进行 MFA
report-phone-both = 两者都仅有电话
report-phone-day = 电话将于 { $day } 停用
report-by-department = 按部门
report-by-country = 按国家/地区
report-by-licence = 按许可证
report-by-user-type = 成员和来宾
report-department = 部门
report-country = 国家/地区
report-license = 许可证
report-user-type = 用户类型
report-members = 成员
report-guests = 来宾
report-left-out = 另有 { $count } 个较小的分组未显示。
report-methods = 已注册的方法
report-method-questions = 安全问题
report-method-passwordless = 使用 Microsoft Authenticator 的无密码登录
report-resets = 最近 30 天的重置
report-resets-sum = 成功：{ $succeeded }。失败：{ $failed }。因尝试次数过多而被阻止的用户：{ $blocked }。
report-resets-chart = 每天的重置次数 (UTC)。实心：成功。其上的空心：失败。
report-reason = 重置失败的原因（审核日志）
report-no-reason = （未给出原因）
report-day = 日期 (UTC)
report-succeeded = 成功
report-failed = 失败
report-unverified = 最近 30 天未经验证的操作
report-unverified-needs = 这需要支持人员的台账。请用 `--ledger FILE` 指定。
report-unverified-broken =
    { $count ->
       *[other] { $count } 个台账已损坏。损坏处之后的内容不计入。
    }
report-unverified-count = 数量
report-unverified-latest = 需检查的操作和许可（最新的在前）
report-policy = 策略
report-policy-none = 在可读取的设置中未发现问题。
report-severity = 严重程度
report-severity-info = 提示
report-severity-warning = 警告
report-severity-error = 错误
report-finding = 发现
report-control = 基准
cause-administrators-off = 管理员的 SSPR 已关闭
cause-cloud-licence-only = 许可证不涵盖同步帐户
cause-disabled = 帐户已禁用
cause-disabled-on-premises = 帐户在 Active Directory 中已禁用
cause-federated-only = 密码由联合标识提供者保管
cause-home-unclear = 主租户未知的来宾
cause-locked-out = 因尝试次数过多而被阻止
cause-may-become-administrator = 可激活一个要求两种方法的角色
cause-methods-end = 某个已注册的方法即将停用
cause-methods-unclear = 无法确定方法是否足够
cause-microsoft-account = 个人 Microsoft 帐户
cause-no-group = 范围为“选定”，但未选择组
cause-no-method = 未注册任何方法
cause-nobody = SSPR 已关闭
cause-not-at-hand = 无法读取策略
cause-not-in-group = 不在选定的组中
cause-not-permitted = 缺少权限
cause-no-report = 没有注册报告所需的许可证
cause-on-premises-away = 无法连接 Active Directory
cause-on-premises-refused = Active Directory 拒绝了重置
cause-other-provider = 帐户属于其他标识提供者
cause-other-tenant = 帐户属于其他租户
cause-reported-out-of-scope = 根据注册报告，不在范围内
cause-some-role = 拥有无法读取的角色
cause-too-few-methods = 已注册的方法太少
cause-unlicensed = 没有许可证
cause-unreachable = 服务没有响应
cause-unsaid = 服务未提供
cause-writeback-off = 密码写回已关闭
cause-writeback-unclear = 无法确定密码写回是否已开启
cause-other = { $cause }
