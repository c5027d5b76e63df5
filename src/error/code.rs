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
    AllForbidden "allForbidden" NotPermitted "The service refused every item for want of a permission.";
    AlternateFirst "alternateFirst" Usage "The mobile phone cannot be removed before the alternate phone.";
    AmbiguousColumns "ambiguousColumns" Usage "Several columns of the input could hold the same field.";
    AnswerTooLarge "answerTooLarge" Failed "An answer is larger than anything that is read.";
    AppDeviates "appDeviates" No "The profile's app registration has a credential, an address, an audience or an owner that others could use.";
    AppNeedsPerson "appNeedsPerson" Usage "An app registration is made by a person, and this way to sign in signs nobody in.";
    AppNotAllowed "appNotAllowed" NotPermitted "This account may not read or make app registrations.";
    AppOnly "appOnly" CannotHere "The token belongs to an application alone, and a signed-in user is needed.";
    AttributeRefused "attributeRefused" Usage "The directory cannot select users by this attribute.";
    BadCaFile "badCaFile" Usage "The certificates in `--ca-file` cannot be used.";
    BadChannel "badChannel" Usage "The code could not be sent by the channel that is configured.";
    BadContact "badContact" Usage "The phone number or mail address is not valid.";
    BadFile "badFile" Usage "The file of a policy or of a rollout is not what it must be.";
    BadHash "badHash" Usage "The value is not a hash of the ledger.";
    BadPassword "badPassword" Usage "The password breaks a rule of the cloud.";
    BadSetting "badSetting" Usage "The value of a setting is not one it takes, or it is given twice.";
    BadTemplate "badTemplate" Usage "A text for reminders names something unknown, or lacks its subject or the address to register at.";
    BadTime "badTime" Usage "The value is not a time.";
    BadValue "badValue" Usage "A flag, a variable or a key of the profile has a value that is not allowed.";
    BadVerifyPolicy "badVerifyPolicy" Usage "The file in which the tenant shares its rules for verification cannot be used: unsigned, or not what it must be.";
    BrowserTooLate "browserTooLate" SignIn "The browser brought no answer in time.";
    Cancelled "cancelled" Cancelled "The person cancelled.";
    CannotOpen "cannotOpen" Usage "The input cannot be opened.";
    CannotRemove "cannotRemove" CannotHere "This kind of method cannot be removed here.";
    CertificateEarly "certificateEarly" SignIn "The certificate is not valid yet.";
    CertificateExpired "certificateExpired" SignIn "The certificate has expired.";
    ChangeNotSeen "changeNotSeen" Failed "The change did not show in the audit log in time.";
    ClaimsChallenge "claimsChallenge" SignIn "The sign-in no longer meets the conditions of the service (Conditional Access).";
    CodeExpired "codeExpired" SignIn "The device code was not entered in time.";
    CodeNotSent "codeNotSent" Failed "The verification code could not be sent.";
    ColumnTwice "columnTwice" Usage "`--columns` names a column twice.";
    CommandEnded "commandEnded" Failed "Of a line in the ledger: the command was ended before the outcome was known.";
    DamagedDirectory "damagedDirectory" Failed "The embedded directory is damaged or not one of ours.";
    DamagedSignIn "damagedSignIn" SignIn "The stored sign-in cannot be read.";
    Declined "declined" SignIn "The sign-in was declined.";
    EllipticKey "ellipticKey" SignIn "The private key is of an elliptic curve; the sign-in service takes RSA only.";
    EmergencyNotAllowed "emergencyNotAllowed" NotPermitted "The policy allows no act without verification, not even in an emergency.";
    EmptyInput "emptyInput" Usage "The input holds no rows.";
    EmptyWindow "emptyWindow" Usage "`--until` does not lie after `--since`.";
    EncryptedKey "encryptedKey" SignIn "The private key is encrypted.";
    EndlessList "endlessList" Unreachable "A list goes on page after page without a row.";
    ExposedKey "exposedKey" SignIn "Other users of this machine may read the private key.";
    ExposedSignIn "exposedSignIn" SignIn "Other users of this machine may read the stored sign-in.";
    Failed "failed" Failed "Failed for a reason without a code of its own; the message names it.";
    FederatedAccount "federatedAccount" CannotHere "The password of a federated account is set at its identity provider.";
    FileTooLarge "fileTooLarge" Usage "The file is larger than any file of its kind.";
    FileUnreadable "fileUnreadable" Usage "The policy file cannot be read.";
    FileUnwritable "fileUnwritable" Failed "A file that a command was to write cannot be written.";
    FilterFailed "filterFailed" Failed "The `--jq` filter failed on a row.";
    FilterRefused "filterRefused" Usage "The service does not understand `--filter`.";
    FirstPage "firstPage" Usage "The input is the first of several pages of an answer.";
    FollowForm "followForm" Usage "`--follow` has no end and cannot be one JSON document.";
    ForeignDirectory "foreignDirectory" Failed "The file is not an embedded directory.";
    ForeignIssuer "foreignIssuer" Failed "The embedded directory does not ask an issuer on another machine for keys.";
    ForeignNextLink "foreignNextLink" Failed "The next page of a list is at an address this sign-in must not be sent to.";
    GivenToken "givenToken" SignIn "The access token in the environment cannot be used.";
    GivenTokenEnded "givenTokenEnded" SignIn "The access token in the environment has ended or was refused.";
    GroupAmbiguous "groupAmbiguous" Usage "It is not certain which group is meant.";
    GroupDynamic "groupDynamic" CannotHere "The members of the group follow from a rule.";
    GroupNotFound "groupNotFound" Failed "There is no such group.";
    GroupOfExchange "groupOfExchange" CannotHere "The members of the group are managed in Exchange.";
    GroupRoleAssignable "groupRoleAssignable" CannotHere "Only a Privileged Role Administrator changes the members of a role-assignable group.";
    GroupSynced "groupSynced" CannotHere "The group is synchronized from on-premises and changed there.";
    GroupWithScopeAll "groupWithScopeAll" Usage "`--group` goes with `--scope group` only.";
    GuestAccount "guestAccount" CannotHere "The password of a guest is set in the home tenant.";
    HistoryUnreadable "historyUnreadable" Failed "A record in the history of changes cannot be read.";
    ImportBusy "importBusy" Failed "Another process is at this import.";
    ImportStopped "importStopped" Cancelled "The import was stopped; run it again to go on.";
    InputBroken "inputBroken" Failed "Reading the input broke off.";
    InputNotJson "inputNotJson" Usage "The input begins like JSON and is not.";
    JournalDamaged "journalDamaged" Failed "The journal of the import is damaged.";
    JournalUnusable "journalUnusable" Failed "The journal of the import cannot be read or written.";
    KeyMismatch "keyMismatch" SignIn "The private key belongs to none of the certificates.";
    LastMethod "lastMethod" Usage "Without this method the user cannot reset the password, and nobody confirmed that.";
    LedgerUnwritable "ledgerUnwritable" Failed "The ledger cannot be written, and the profile changes nothing without a record.";
    LeftByHand "leftByHand" CannotHere "Settings are left to be made by hand in the portal.";
    LifetimeNotAllowed "lifetimeNotAllowed" Usage "The policy of the tenant does not allow this lifetime of a pass.";
    LoopingNextLink "loopingNextLink" Failed "A list of the service leads back to a page that was read already.";
    MalformedCertificate "malformedCertificate" SignIn "The file is neither PEM nor PFX.";
    MalformedConfig "malformedConfig" Usage "The configuration file cannot be understood.";
    MalformedOutput "malformedOutput" Usage "The file is not what `sspr status` writes.";
    MembersForbidden "membersForbidden" NotPermitted "This sign-in may not read the members of the group.";
    MethodsNotPermitted "methodsNotPermitted" NotPermitted "This sign-in may not read the methods of users.";
    MobileFirst "mobileFirst" Usage "An alternate phone needs a mobile phone before it.";
    Moved "moved" Failed "The Temporary Access Pass changed in the meantime, so nothing was made.";
    NeedsPerson "needsPerson" CannotHere "An application has no password of its own to change.";
    NewerDirectory "newerDirectory" Failed "The embedded directory was written by a later version.";
    NoApplication "noApplication" Usage "An application signs in this way, and none is named.";
    NoAzSession "noAzSession" SignIn "The Azure CLI gives no token.";
    NoCertificate "noCertificate" SignIn "There is no certificate in the file.";
    NoCertificateNamed "noCertificateNamed" Usage "No certificate is named.";
    NoCertificatePassword "noCertificatePassword" SignIn "The certificate is protected by a password, and none is given.";
    NoClientSecret "noClientSecret" SignIn "The client secret is not given.";
    NoColumn "noColumn" Usage "There is no such column in this list.";
    NoContactColumn "noContactColumn" Usage "No column of the input holds a phone number or a mail address.";
    NoCsv "noCsv" Usage "CSV is for lists, and not for this output.";
    NoFederatedSource "noFederatedSource" Usage "Nothing here hands out a token of another identity provider.";
    NoFederatedToken "noFederatedToken" SignIn "The token of the other identity provider cannot be had.";
    NoHome "noHome" Usage "There is no home folder to keep files in.";
    NoHttpClient "noHttpClient" Failed "The HTTP client cannot be built.";
    NoKeyring "noKeyring" SignIn "The keyring of the system cannot be used.";
    NoMailChannel "noMailChannel" Usage "The profile has no channel for mail.";
    NoManagedIdentity "noManagedIdentity" SignIn "This machine has no managed identity.";
    NoManager "noManager" Usage "The directory names no manager with a mail address for this person.";
    NoMethodHere "noMethodHere" CannotHere "The policy allows no method that can be registered here.";
    NoPassword "noPassword" Usage "Too few passwords came on stdin.";
    NoPort "noPort" Failed "No port could be opened for the answer of the browser.";
    NoPrivateKey "noPrivateKey" SignIn "There is no private key in the file.";
    NoProfile "noProfile" Usage "There is no such profile.";
    NoRandomness "noRandomness" Failed "This machine gives no random numbers.";
    NoSandbox "noSandbox" CannotHere "This build has no embedded directory.";
    NoSuchColumn "noSuchColumn" Usage "`--map` names a column that the input does not have.";
    NoSuchFile "noSuchFile" Usage "There is no such file.";
    NoSuchRecord "noSuchRecord" Usage "There is no such change in the history of the tenant.";
    NoSuchSetting "noSuchSetting" Usage "There is no such setting.";
    NoTenant "noTenant" Usage "An application signs in to one tenant, and none is named.";
    NoTerminal "noTerminal" Usage "There is no terminal whose clipboard could take the password.";
    NoUserColumn "noUserColumn" Usage "No column of the input says whom a row is about.";
    NobodyToSignIn "nobodyToSignIn" SignIn "Signing in takes a person, and nobody is there: `--no-input`, or a pipeline without a terminal.";
    NotACode "notACode" Usage "The value is neither an error code nor a user.";
    NotAResult "notAResult" Usage "The file is not the result of an import.";
    NotASignInAnswer "notASignInAnswer" Unreachable "Something other than the sign-in service answered.";
    NotInPortal "notInPortal" CannotHere "The portal has no field for any of the settings.";
    NotInThisCloud "notInThisCloud" CannotHere "This cloud does not have the feature.";
    NotJson "notJson" Unreachable "The answer of the service is not JSON: a proxy's page, for instance.";
    NotKept "notKept" CannotHere "A sign-in that lasts for one command only cannot be continued by another.";
    NotSignedIn "notSignedIn" SignIn "You are not signed in.";
    NotText "notText" Usage "The input is not text: a spreadsheet, for instance.";
    NotUtf8 "notUtf8" Usage "The input is in an encoding that is not read.";
    NotVerified "notVerified" NotPermitted "The policy demands that the person is verified first, and no grant fits.";
    NothingPending "nothingPending" SignIn "No sign-in was begun for the profile.";
    OnPremisesPassword "onPremisesPassword" CannotHere "The password is set on-premises.";
    OnceOnly "onceOnly" Usage "The policy of the tenant allows only passes for one sign-in.";
    OneFileForAll "oneFileForAll" Usage "Several profiles cannot write to one file.";
    OneForm "oneForm" Usage "`--markdown` and `--output` exclude each other.";
    OneProfileOnly "oneProfileOnly" Usage "The command runs for one profile at a time.";
    OneStdin "oneStdin" Usage "stdin is to be read twice.";
    OneTenantForAll "oneTenantForAll" Usage "A variable names one tenant, and several profiles are to run.";
    OperatorUnknown "operatorUnknown" NotPermitted "The sign-in does not say who it is, so no grant can be bound to it.";
    OtherAccount "otherAccount" SignIn "Another account signed in than the one that began the command.";
    OtherPending "otherPending" Usage "The sign-in that was begun is for another tenant or client.";
    OtherValue "otherValue" Failed "The audit log tells of other values than those wanted.";
    OutUnwritable "outUnwritable" Failed "The file that `--out` names cannot be written.";
    OutputLost "outputLost" Failed "Changes were made, but the result could not be written.";
    OwnAccount "ownAccount" CannotHere "Nobody resets their own password.";
    OwnMailbox "ownMailbox" Usage "The pass would be mailed to a mailbox that the user cannot open yet.";
    PageUndocumented "pageUndocumented" Usage "No page where people keep their own methods is documented for the cloud, and the profile names none.";
    PassForGuest "passForGuest" CannotHere "Microsoft Entra gives external guests no Temporary Access Pass.";
    PassLost "passLost" Unreachable "A pass may have been made, but the answer with it got lost.";
    PassNotMailed "passNotMailed" Failed "The mail with the pass was not sent.";
    PassNotTargeted "passNotTargeted" CannotHere "The policy lets this person not sign in with a Temporary Access Pass.";
    PassTooLate "passTooLate" Usage "The pass would be shown only after the waiting.";
    PassUnseen "passUnseen" Usage "Nobody would see the pass.";
    PassesDisabled "passesDisabled" CannotHere "Temporary Access Passes are off in the tenant.";
    PasswordLost "passwordLost" Failed "The password was reset, but the answer with the new one got lost.";
    PasswordNeedsPlace "passwordNeedsPlace" Usage "Nobody would see the new password.";
    PasswordRefused "passwordRefused" Failed "The service refuses the password.";
    PlanBroken "planBroken" Usage "The file is not a plan of this version.";
    PlanOfAnotherTenant "planOfAnotherTenant" Usage "The plan is for another tenant.";
    PlanUnreadable "planUnreadable" Usage "The plan cannot be read.";
    PolicyApiGuided "policyApiGuided" CannotHere "The profile leads a person through the portal, and that cannot do this.";
    PolicyApiSignIn "policyApiSignIn" SignIn "The policy API did not accept the token.";
    PolicyApiUndecided "policyApiUndecided" CannotHere "It is not decided where the users' scope is written.";
    PolicyContract "policyContract" Failed "The policy document is not the one this version knows.";
    PolicyMoved "policyMoved" Failed "Somebody else changed the policy in the meantime, so nothing was written.";
    PolicyNotKept "policyNotKept" Failed "The policy API took the change, but reading it back shows another value.";
    PolicyNotSignedIn "policyNotSignedIn" SignIn "The policy API needs a sign-in of its own.";
    PolicyNotTaken "policyNotTaken" Failed "The policy API did not take the change.";
    PolicyPartly "policyPartly" Partial "Some documents of the policy were changed, others were not.";
    PolicyRefused "policyRefused" Usage "The change of the policy is refused before it is made.";
    PortUnusable "portUnusable" Failed "The embedded directory cannot listen on the port.";
    ProofNotEnough "proofNotEnough" Usage "The policy demands other proofs of the person than the ones given.";
    ProxyLogin "proxyLogin" Unreachable "The proxy requires a login that it was not given, or does not accept the one it was given.";
    ProxyRefused "proxyRefused" Unreachable "The proxy does not let requests through to the service.";
    QuestionNeedsFlag "questionNeedsFlag" Usage "This command needs an answer; a flag gives it.";
    ReadBackDiffers "readBackDiffers" Failed "The service took the change but does not show it.";
    Refused "refused" Failed "The service refused the request and gave no code of its own.";
    RemovalRefused "removalRefused" Failed "The service does not remove the method.";
    RenewalCutOff "renewalCutOff" SignIn "An earlier command was cut off while it renewed the sign-in.";
    ResetFailed "resetFailed" Failed "The password was not reset.";
    ResetUnfinished "resetUnfinished" Unreachable "Whether the password is reset could not be found out in time.";
    ResultExists "resultExists" Usage "The file of the result exists and is not overwritten.";
    ResultUnwritable "resultUnwritable" Failed "The result cannot be written.";
    RowUnreadable "rowUnreadable" Usage "A row of the input names no user, or has more cells than the heading.";
    RulesUnknown "rulesUnknown" CannotHere "The rules of a reset in this tenant could not be read.";
    SamePassword "samePassword" Usage "The new password is the current one.";
    ScopeNoGroup "scopeNoGroup" CannotHere "The scope is not set to a group whose members could be changed.";
    ScopeUnknown "scopeUnknown" Usage "Which group the scope is set to cannot be read with this sign-in.";
    ServiceDown "serviceDown" Unreachable "The service is down.";
    SettingAbsent "settingAbsent" CannotHere "The tenant does not have the setting.";
    SettingsNotCompared "settingsNotCompared" CannotHere "Whether the settings are so already cannot be known here.";
    SeveralMethods "severalMethods" Usage "Several methods of this kind are registered, and it is not said which.";
    SharedFolder "sharedFolder" SignIn "Other users of this machine may put files into the folder where sign-ins are kept.";
    SignInHeld "signInHeld" Unreachable "Another process holds the stored sign-in and does not end.";
    SomeNotInPortal "someNotInPortal" Partial "The portal has no field for some of the settings; the others are done.";
    SomeProfilesFailed "someProfilesFailed" Partial "Some of the profiles failed.";
    SomeUsersNotFound "someUsersNotFound" Partial "Some of the users do not exist; the others are listed.";
    StaleMfa "staleMfa" SignIn "A change of one's own methods takes a multi-factor authentication of the last ten minutes.";
    StartsInThePast "startsInThePast" Usage "The start of the pass lies in the past.";
    TenantNotInFile "tenantNotInFile" Usage "The file names tenants, but not this one.";
    TenantsDiffer "tenantsDiffer" Usage "Profile, variables, tokens and sign-ins do not all name the same tenant.";
    Throttled "throttled" Unreachable "The service still asks to wait after the retries.";
    Timeout "timeout" Unreachable "The service gave no answer in time.";
    TokenHeldBack "tokenHeldBack" Failed "The token was not sent to an address it is not for.";
    TooManyCodes "tooManyCodes" No "Too many verification codes were sent to the person, or by the operator, within an hour.";
    TooSlow "tooSlow" Unreachable "A check of `doctor` got no answer in time.";
    Truncated "truncated" Unreachable "The answer of the service broke off.";
    UnclosedQuote "unclosedQuote" Usage "A quote of the input is opened and not closed.";
    UnexpectedAnswer "unexpectedAnswer" Failed "The service answered with something unexpected.";
    UnknownCode "unknownCode" Failed "The code is not known here.";
    UnknownLanguage "unknownLanguage" Usage "There is no such language.";
    UnknownMethod "unknownMethod" Usage "The value is neither a kind of method nor an id.";
    Unreachable "unreachable" Unreachable "The service cannot be reached.";
    UnreadableCertificate "unreadableCertificate" Usage "The certificate cannot be read.";
    UnreadableFile "unreadableFile" Usage "The file cannot be read.";
    UntrustedCertificate "untrustedCertificate" Unreachable "The certificate of the service, or of a proxy in between, is not trusted.";
    UnusableCertificate "unusableCertificate" Failed "The file is not a certificate of an RSA key.";
    UnusableDirectory "unusableDirectory" Failed "The embedded directory cannot be opened or written.";
    UnusableKey "unusableKey" SignIn "The private key cannot sign.";
    UnusableMoment "unusableMoment" Usage "The value is not a moment.";
    UnusableProxy "unusableProxy" Usage "A variable that is to name a proxy does not.";
    UnusableValue "unusableValue" Usage "A variable has a value that is not allowed.";
    Usage "usage" Usage "The command line cannot be understood.";
    UserAmbiguous "userAmbiguous" Usage "It is not certain which user is meant.";
    UserNotFound "userNotFound" Failed "There is no such user.";
    UserOutOfReach "userOutOfReach" NotPermitted "This sign-in may not read or change the methods of the user.";
    VerifyOneself "verifyOneself" CannotHere "Nobody verifies themselves.";
    WatchForm "watchForm" Usage "`--watch` cannot be written in this output.";
    WatchNoRows "watchNoRows" Usage "Flags about rows do not go with `--watch`.";
    WrongPassword "wrongPassword" SignIn "The password does not open the certificate.";
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
