//! The stable codes of errors: the one table of what a script can rely on. `docs/errors.md` is made from it.

use super::Exit;

/// Declares [`Code`]: variant, the text scripts see, how the program ends, what it means in English.
macro_rules! codes {
    ($($variant:ident $text:literal $exit:ident $meaning:literal;)+) => {
        /// A stable code of ours. What a service answers has the service's own code instead.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Code {
            $(#[doc = $meaning] $variant,)+
        }

        impl Code {
            /// Every code, in the order of their texts.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The code as scripts see it, camelCase.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }

            /// How the program ends.
            pub const fn exit(self) -> Exit {
                match self {
                    $(Self::$variant => Exit::$exit,)+
                }
            }

            /// What it means, in an English sentence.
            pub const fn meaning(self) -> &'static str {
                match self {
                    $(Self::$variant => $meaning,)+
                }
            }
        }
    };
}

codes! {
    AccountDisabled "accountDisabled" CannotHere "The account is disabled, so not even a Temporary Access Pass lets it sign in.";
    AdministratorNeedsFlag "administratorNeedsFlag" Usage "The user is an administrator, and `--admin` was not given.";
    AllForbidden "allForbidden" NotPermitted "The service refused every item because a permission is missing.";
    AlternateFirst "alternateFirst" Usage "The mobile phone cannot be removed before the alternate phone.";
    AmbiguousColumns "ambiguousColumns" Usage "Several columns of the input could hold the same field.";
    AnswerTooLarge "answerTooLarge" Failed "A response is too large and was not read.";
    AppDeviates "appDeviates" No "The profile's app registration has a credential, an address, an audience or an owner that others could use.";
    AppNeedsPerson "appNeedsPerson" Usage "Creating an app registration requires a user, and this method signs in without one.";
    AppNotAllowed "appNotAllowed" NotPermitted "This account cannot create or read app registrations.";
    AppOnly "appOnly" CannotHere "The token is that of an application; a signed-in user is required.";
    AttributeRefused "attributeRefused" Usage "The directory cannot select users by this attribute.";
    BadCaFile "badCaFile" Usage "The certificates in `--ca-file` cannot be used.";
    BadChannel "badChannel" Usage "The code could not be sent by the configured channel.";
    BadContact "badContact" Usage "The phone number or mail address is not valid.";
    BadFile "badFile" Usage "The file of a policy or a rollout is not valid.";
    BadHash "badHash" Usage "The value is not a hash of the ledger.";
    BadPassword "badPassword" Usage "The password breaks a rule of the cloud.";
    BadSetting "badSetting" Usage "The value of a setting is not valid, or the setting is given twice.";
    BadTemplate "badTemplate" Usage "A text for reminders names something unknown, or lacks its subject or the address to register at.";
    BadTime "badTime" Usage "The value is not a time.";
    BadValue "badValue" Usage "A flag, a variable or a key of the profile has a value that is not allowed.";
    BadVerifyPolicy "badVerifyPolicy" Usage "The file in which the tenant shares its rules for verification cannot be used: unsigned, or not what it must be.";
    BrowserTooLate "browserTooLate" SignIn "The browser sign-in was not completed in time.";
    Cancelled "cancelled" Cancelled "The command was cancelled.";
    CannotOpen "cannotOpen" Usage "The input cannot be opened.";
    CannotRemove "cannotRemove" CannotHere "This kind of method cannot be removed here.";
    CertificateEarly "certificateEarly" SignIn "The certificate is not valid yet.";
    CertificateExpired "certificateExpired" SignIn "The certificate has expired.";
    ChangeNotSeen "changeNotSeen" Failed "The change did not appear in the audit log in time.";
    ClaimsChallenge "claimsChallenge" SignIn "The sign-in no longer meets the conditions of the service (Conditional Access).";
    CodeExpired "codeExpired" SignIn "The device code was not entered in time.";
    CodeNotSent "codeNotSent" Failed "The verification code could not be sent.";
    ColumnTwice "columnTwice" Usage "`--columns` names a column twice.";
    CommandEnded "commandEnded" Failed "In the ledger: the command ended before the outcome was known.";
    DamagedDirectory "damagedDirectory" Failed "The embedded directory is damaged or was not created by `sspr`.";
    DamagedSignIn "damagedSignIn" SignIn "The stored sign-in cannot be read.";
    Declined "declined" SignIn "The sign-in was declined.";
    EllipticKey "ellipticKey" SignIn "The private key is an elliptic curve key; the sign-in service accepts RSA keys only.";
    EmergencyNotAllowed "emergencyNotAllowed" NotPermitted "The policy allows no action without verification, not even in an emergency.";
    EmptyInput "emptyInput" Usage "The input has no rows.";
    EmptyWindow "emptyWindow" Usage "`--until` is not later than `--since`.";
    EncryptedKey "encryptedKey" SignIn "The private key is encrypted.";
    EndlessList "endlessList" Unreachable "The service returned empty pages in a row.";
    ExposedKey "exposedKey" SignIn "Other users of this machine can read the private key.";
    ExposedSignIn "exposedSignIn" SignIn "Other users of this machine can read the stored sign-in.";
    Failed "failed" Failed "Failed for a reason without a separate code; the message gives it.";
    FederatedAccount "federatedAccount" CannotHere "The password of a federated account is set at its identity provider.";
    FileTooLarge "fileTooLarge" Usage "The file is larger than any file of its kind.";
    FileUnreadable "fileUnreadable" Usage "The policy file cannot be read.";
    FileUnwritable "fileUnwritable" Failed "An output file cannot be written.";
    FilterFailed "filterFailed" Failed "The `--jq` filter failed on a row.";
    FilterRefused "filterRefused" Usage "The service does not understand `--filter`.";
    FirstPage "firstPage" Usage "The input is the first of several pages of an answer.";
    FollowForm "followForm" Usage "`--follow` cannot be combined with one JSON document.";
    ForeignDirectory "foreignDirectory" Failed "The file is not an embedded directory.";
    ForeignIssuer "foreignIssuer" Failed "The embedded directory does not ask an issuer on another machine for keys.";
    ForeignNextLink "foreignNextLink" Failed "The next page of a list is at an address this sign-in must not be sent to.";
    GivenToken "givenToken" SignIn "The access token in the environment cannot be used.";
    GivenTokenEnded "givenTokenEnded" SignIn "The access token in the environment has expired or was rejected.";
    GroupAmbiguous "groupAmbiguous" Usage "Several groups have this name.";
    GroupDynamic "groupDynamic" CannotHere "The group has dynamic membership.";
    GroupNotFound "groupNotFound" Failed "The group was not found.";
    GroupOfExchange "groupOfExchange" CannotHere "The members of the group are managed in Exchange.";
    GroupRoleAssignable "groupRoleAssignable" CannotHere "Only a Privileged Role Administrator changes the members of a role-assignable group.";
    GroupSynced "groupSynced" CannotHere "The group is synchronized from on-premises and changed there.";
    GroupWithScopeAll "groupWithScopeAll" Usage "`--group` requires `--scope group`.";
    GuestAccount "guestAccount" CannotHere "The password of a guest is set in the home tenant.";
    HistoryUnreadable "historyUnreadable" Failed "A record in the history of changes cannot be read.";
    ImportBusy "importBusy" Failed "Another process is running this import.";
    ImportStopped "importStopped" Cancelled "The import was stopped; run it again to continue.";
    InputBroken "inputBroken" Failed "Reading the input failed.";
    InputNotJson "inputNotJson" Usage "The input starts like JSON but is not valid JSON.";
    JournalDamaged "journalDamaged" Failed "The journal of the import is damaged.";
    JournalUnusable "journalUnusable" Failed "The journal of the import cannot be read or written.";
    KeyMismatch "keyMismatch" SignIn "The private key matches none of the certificates.";
    LastMethod "lastMethod" Usage "Without this method the user cannot reset the password, and this was not confirmed.";
    LedgerUnwritable "ledgerUnwritable" Failed "The ledger cannot be written, and the profile allows no change without a record.";
    LeftByHand "leftByHand" CannotHere "Settings remain to be set by hand in the portal.";
    LifetimeNotAllowed "lifetimeNotAllowed" Usage "The policy of the tenant does not allow this lifetime of a pass.";
    LoopingNextLink "loopingNextLink" Failed "The next page of a list was already read.";
    MalformedCertificate "malformedCertificate" SignIn "The file is neither PEM nor PFX.";
    MalformedConfig "malformedConfig" Usage "The configuration file is not valid.";
    MalformedOutput "malformedOutput" Usage "The file is not what `sspr status` writes.";
    MembersForbidden "membersForbidden" NotPermitted "This sign-in may not read the members of the group.";
    MethodsNotPermitted "methodsNotPermitted" NotPermitted "This sign-in may not read the methods of users.";
    MobileFirst "mobileFirst" Usage "An alternate phone requires a mobile phone.";
    Moved "moved" Failed "The Temporary Access Pass changed in the meantime; nothing was created.";
    NeedsPerson "needsPerson" CannotHere "An application has no password of its own to change.";
    NewerDirectory "newerDirectory" Failed "The embedded directory was written by a later version.";
    NoApplication "noApplication" Usage "The sign-in method requires an application, and none is given.";
    NoAzSession "noAzSession" SignIn "The Azure CLI returned no token.";
    NoCertificate "noCertificate" SignIn "There is no certificate in the file.";
    NoCertificateNamed "noCertificateNamed" Usage "No certificate is given.";
    NoCertificatePassword "noCertificatePassword" SignIn "The certificate is protected by a password, and none is given.";
    NoClientSecret "noClientSecret" SignIn "The client secret is not given.";
    NoColumn "noColumn" Usage "The list has no such column.";
    NoContactColumn "noContactColumn" Usage "No column of the input contains a phone number or a mail address.";
    NoCsv "noCsv" Usage "CSV is available for lists only.";
    NoFederatedSource "noFederatedSource" Usage "No source of a federated token was found on this machine.";
    NoFederatedToken "noFederatedToken" SignIn "No token was returned by the other identity provider.";
    NoHome "noHome" Usage "There is no home folder to store files in.";
    NoHttpClient "noHttpClient" Failed "No TLS connection can be set up on this machine.";
    NoKeyring "noKeyring" SignIn "The keyring of the system cannot be used.";
    NoMailChannel "noMailChannel" Usage "The profile has no channel for mail.";
    NoManagedIdentity "noManagedIdentity" SignIn "This machine has no managed identity.";
    NoManager "noManager" Usage "The directory has no manager with a mail address for this user.";
    NoMethodHere "noMethodHere" CannotHere "The policy allows no method that can be registered here.";
    NoPassword "noPassword" Usage "Stdin has too few passwords.";
    NoPort "noPort" Failed "No local port could be opened for the browser sign-in.";
    NoPrivateKey "noPrivateKey" SignIn "There is no private key in the file.";
    NoProfile "noProfile" Usage "The profile was not found.";
    NoRandomness "noRandomness" Failed "This machine provides no random numbers.";
    NoSandbox "noSandbox" CannotHere "This build has no embedded directory.";
    NoSuchColumn "noSuchColumn" Usage "`--map` names a column that the input does not have.";
    NoSuchFile "noSuchFile" Usage "The file was not found.";
    NoSuchRecord "noSuchRecord" Usage "The change was not found in the history of the tenant.";
    NoSuchSetting "noSuchSetting" Usage "The setting is unknown.";
    NoTenant "noTenant" Usage "An application sign-in requires a tenant, and none is given.";
    NoTerminal "noTerminal" Usage "There is no terminal to copy the password to the clipboard.";
    NoUserColumn "noUserColumn" Usage "No column of the input contains the user.";
    NobodyToSignIn "nobodyToSignIn" SignIn "Signing in requires a user in a terminal: `--no-input` was given, or this is a pipeline.";
    NotACode "notACode" Usage "The value is not a known code or a user.";
    NotAResult "notAResult" Usage "The file is not the result of an import.";
    NotASignInAnswer "notASignInAnswer" Unreachable "The response did not come from the sign-in service.";
    NotInPortal "notInPortal" CannotHere "The portal has no field for any of the settings.";
    NotInThisCloud "notInThisCloud" CannotHere "This cloud does not have the feature.";
    NotJson "notJson" Unreachable "The response of the service is not JSON, such as the page of a proxy.";
    NotKept "notKept" CannotHere "The sign-in is not stored, so another command cannot complete it.";
    NotSignedIn "notSignedIn" SignIn "You are not signed in.";
    NotText "notText" Usage "The input is not text, such as a spreadsheet.";
    NotUtf8 "notUtf8" Usage "The encoding of the input is not supported.";
    NotVerified "notVerified" NotPermitted "The policy requires the user to be verified first, and no grant fits.";
    NothingPending "nothingPending" SignIn "No sign-in is pending for the profile.";
    OnPremisesPassword "onPremisesPassword" CannotHere "The password is set on-premises.";
    OnceOnly "onceOnly" Usage "The policy of the tenant allows only passes for one sign-in.";
    OneFileForAll "oneFileForAll" Usage "Several profiles cannot write to one file.";
    OneForm "oneForm" Usage "`--markdown` cannot be combined with `--output`.";
    OneProfileOnly "oneProfileOnly" Usage "The command runs for one profile at a time.";
    OneStdin "oneStdin" Usage "Stdin can be read only once.";
    OneTenantForAll "oneTenantForAll" Usage "A variable is for one tenant, and several profiles were given.";
    OperatorUnknown "operatorUnknown" NotPermitted "The sign-in does not identify its account, so no grant can be bound to it.";
    OtherAccount "otherAccount" SignIn "A different account signed in than the one that started the command.";
    OtherPending "otherPending" Usage "The pending sign-in is for another tenant or client.";
    OtherValue "otherValue" Failed "The audit log shows other values than the requested ones.";
    OutUnwritable "outUnwritable" Failed "The file given to `--out` cannot be written.";
    OutputLost "outputLost" Failed "Changes were made, but the result could not be written.";
    OwnAccount "ownAccount" CannotHere "You cannot reset your own password.";
    OwnMailbox "ownMailbox" Usage "The pass would be mailed to a mailbox that the user cannot open yet.";
    PageUndocumented "pageUndocumented" Usage "No page where users manage their methods is documented for the cloud, and the profile has none.";
    PassForGuest "passForGuest" CannotHere "External guests cannot get a Temporary Access Pass.";
    PassLost "passLost" Unreachable "A pass may have been created, but the response with it was lost.";
    PassNotMailed "passNotMailed" Failed "The mail with the pass was not sent.";
    PassNotTargeted "passNotTargeted" CannotHere "The policy does not allow this user to sign in with a Temporary Access Pass.";
    PassTooLate "passTooLate" Usage "The pass would be shown too late, only after waiting.";
    PassUnseen "passUnseen" Usage "There is no terminal to show the pass.";
    PassesDisabled "passesDisabled" CannotHere "Temporary Access Passes are off in the tenant.";
    PasswordLost "passwordLost" Failed "The password was reset, but the response with the new password was lost.";
    PasswordNeedsPlace "passwordNeedsPlace" Usage "There is no terminal to show the new password.";
    PasswordRefused "passwordRefused" Failed "The service refuses the password.";
    PlanBroken "planBroken" Usage "The file is not a plan of this version.";
    PlanOfAnotherTenant "planOfAnotherTenant" Usage "The plan is for another tenant.";
    PlanUnreadable "planUnreadable" Usage "The plan cannot be read.";
    PolicyApiGuided "policyApiGuided" CannotHere "The profile uses guided steps in the portal, which cannot do this.";
    PolicyApiSignIn "policyApiSignIn" SignIn "The policy API did not accept the token.";
    PolicyApiUndecided "policyApiUndecided" CannotHere "The profile does not say where the scope is written.";
    PolicyContract "policyContract" Failed "The policy document differs from the one this version supports.";
    PolicyMoved "policyMoved" Failed "The policy was changed by someone else in the meantime; nothing was written.";
    PolicyNotKept "policyNotKept" Failed "The policy API accepted the change, but reading it back shows another value.";
    PolicyNotSignedIn "policyNotSignedIn" SignIn "The policy API requires a separate sign-in.";
    PolicyNotTaken "policyNotTaken" Failed "The policy API did not make the change.";
    PolicyPartly "policyPartly" Partial "Some documents of the policy were changed, others were not.";
    PolicyRefused "policyRefused" Usage "The change of the policy is refused before it is made.";
    PortUnusable "portUnusable" Failed "The embedded directory cannot listen on the port.";
    ProofNotEnough "proofNotEnough" Usage "The policy requires other proofs of identity than the ones given.";
    ProxyLogin "proxyLogin" Unreachable "The proxy requires a login that it was not given, or does not accept the one it was given.";
    ProxyRefused "proxyRefused" Unreachable "The proxy blocks requests to the service.";
    QuestionNeedsFlag "questionNeedsFlag" Usage "This command needs an answer; a flag gives it.";
    ReadBackDiffers "readBackDiffers" Failed "The service accepted the change but does not show it.";
    Refused "refused" Failed "The service refused the request without a separate code.";
    RemovalRefused "removalRefused" Failed "The service does not remove the method.";
    RenewalCutOff "renewalCutOff" SignIn "An earlier command was interrupted while it renewed the sign-in.";
    ResetFailed "resetFailed" Failed "The password was not reset.";
    ResetUnfinished "resetUnfinished" Unreachable "It could not be determined in time whether the password was reset.";
    ResultExists "resultExists" Usage "The result file exists and is not overwritten.";
    ResultUnwritable "resultUnwritable" Failed "The result cannot be written.";
    RowUnreadable "rowUnreadable" Usage "A row of the input names no user, or has more cells than the heading.";
    RulesUnknown "rulesUnknown" CannotHere "The rules of a reset in this tenant could not be read.";
    SamePassword "samePassword" Usage "The new password is the current one.";
    ScopeNoGroup "scopeNoGroup" CannotHere "The scope is not set to a group whose members could be changed.";
    ScopeUnknown "scopeUnknown" Usage "This sign-in cannot read the selected group of the scope.";
    ServiceDown "serviceDown" Unreachable "The service is down.";
    SettingAbsent "settingAbsent" CannotHere "The tenant does not have the setting.";
    SettingsNotCompared "settingsNotCompared" CannotHere "The current values of the settings cannot be read here.";
    SeveralMethods "severalMethods" Usage "Several methods of this kind are registered; give the id.";
    SharedFolder "sharedFolder" SignIn "Other users of this machine can write to the folder of the stored sign-ins.";
    SignInHeld "signInHeld" Unreachable "Another process holds the stored sign-in and has not finished.";
    SomeNotInPortal "someNotInPortal" Partial "The portal has no field for some of the settings; the others are done.";
    SomeProfilesFailed "someProfilesFailed" Partial "Some of the profiles failed.";
    SomeUsersNotFound "someUsersNotFound" Partial "Some of the users do not exist; the others are listed.";
    StaleMfa "staleMfa" SignIn "Changing your own methods requires multifactor authentication within the last ten minutes.";
    StartsInThePast "startsInThePast" Usage "The start of the pass is in the past.";
    TenantNotInFile "tenantNotInFile" Usage "The file lists tenants, but not this one.";
    TenantsDiffer "tenantsDiffer" Usage "Profile, variables, tokens and sign-ins are for different tenants.";
    Throttled "throttled" Unreachable "Throttled by the service, even after all retries.";
    Timeout "timeout" Unreachable "The service did not respond in time.";
    TokenHeldBack "tokenHeldBack" Failed "The token was not sent to an address it is not for.";
    TooManyCodes "tooManyCodes" No "Too many verification codes were sent to the user, or by the operator, within an hour.";
    TooSlow "tooSlow" Unreachable "A check of `doctor` got no response in time.";
    Truncated "truncated" Unreachable "The response of the service is incomplete.";
    UnclosedQuote "unclosedQuote" Usage "A quote in the input is not closed.";
    UnexpectedAnswer "unexpectedAnswer" Failed "The service returned an unexpected response.";
    UnknownCode "unknownCode" Failed "The code is unknown.";
    UnknownLanguage "unknownLanguage" Usage "The language is unknown.";
    UnknownMethod "unknownMethod" Usage "The value is neither a kind of method nor an id.";
    Unreachable "unreachable" Unreachable "The service cannot be reached.";
    UnreadableCertificate "unreadableCertificate" Usage "The certificate cannot be read.";
    UnreadableFile "unreadableFile" Usage "The file cannot be read.";
    UntrustedCertificate "untrustedCertificate" Unreachable "The certificate of the service, or of a proxy in between, is not trusted.";
    UnusableCertificate "unusableCertificate" Failed "The file is not a certificate of an RSA key.";
    UnusableDirectory "unusableDirectory" Failed "The embedded directory cannot be opened or written.";
    UnusableKey "unusableKey" SignIn "The private key is not an RSA key of 2048 bits or more.";
    UnusableMoment "unusableMoment" Usage "The value is not a valid time.";
    UnusableProxy "unusableProxy" Usage "A proxy variable does not contain a proxy address.";
    UnusableValue "unusableValue" Usage "A variable has a value that is not allowed.";
    Usage "usage" Usage "The command line is not valid.";
    UserAmbiguous "userAmbiguous" Usage "Several users match.";
    UserNotFound "userNotFound" Failed "The user was not found.";
    UserOutOfReach "userOutOfReach" NotPermitted "This sign-in cannot read or change the methods of the user.";
    VerifyOneself "verifyOneself" CannotHere "You cannot verify yourself.";
    WatchForm "watchForm" Usage "`--watch` cannot be written in this output.";
    WatchNoRows "watchNoRows" Usage "Flags about rows cannot be combined with `--watch`.";
    WrongPassword "wrongPassword" SignIn "The password for the certificate file is wrong.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_texts_are_in_order_each_once_and_named_like_their_variants() {
        assert!(
            Code::ALL
                .windows(2)
                .all(|pair| pair[0].as_str() < pair[1].as_str())
        );
        for code in Code::ALL {
            assert!(
                code.as_str().eq_ignore_ascii_case(&format!("{code:?}")),
                "{code:?}"
            );
        }
    }
}
