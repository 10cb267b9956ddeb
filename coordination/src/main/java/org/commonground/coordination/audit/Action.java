package org.commonground.coordination.audit;

import java.util.Locale;
import java.util.Map;

/** What can be done that leaves an entry. */
public enum Action {
  /** Somebody is in. */
  SIGNED_IN,
  /** The password was right; a one-time code is asked for next. */
  PASSWORD_ACCEPTED,
  SIGN_IN_FAILED,
  SIGNED_OUT,
  /** All sessions of an account were ended at once. */
  SESSIONS_ENDED,
  PASSWORD_CHANGED,
  /** One-time codes are asked for from now on. */
  CODES_SET,
  /** Codes and passkeys that somebody has lost were taken away. */
  CODES_FORGOTTEN,
  PASSKEY_ADDED,
  PASSKEY_RENAMED,
  PASSKEY_REMOVED,
  ACCOUNT_ADDED,
  /** A link was made by which somebody joins or chooses a new password. */
  ACCOUNT_INVITED,
  /** The link was used. */
  ACCOUNT_JOINED,
  ACCOUNT_DISABLED,
  /** Role or organisation became what an identity provider says. */
  ACCOUNT_FOLLOWED,
  /** A file came in; entries about its records name it by its number. */
  FILE_RECEIVED,
  /** Records of a file were registered. */
  RECORDS_REGISTERED,
  /** All files of an import were read. */
  IMPORT_FINISHED,
  /** Somebody made a record by hand. */
  RECORD_CREATED,
  /** Somebody changed a record by hand. */
  RECORD_REVISED,
  /** A restricted record was shown. */
  RECORD_READ,
  /** Restricted records were shown in a list. */
  RECORDS_LISTED,
  /** Restricted records were written into a file. */
  RECORDS_EXPORTED,
  /** An organisation said what it is. */
  ORGANISATION_DESCRIBED,
  CONTACT_ADDED,
  CONTACT_CHANGED,
  CONTACT_REMOVED,
  /** Contacts whose last day was over were removed. */
  CONTACTS_EXPIRED,
  /** Restricted contacts were shown. */
  CONTACTS_READ,
  /** All that is held about a person was written into a file. */
  PERSON_EXPORTED,
  /** What is held about a person was removed. */
  PERSON_ERASED,
  BRIEFING_ISSUED,
  REGISTER_BACKED_UP,
  REGISTER_RESTORED,
  TRAIL_EXPORTED;

  /** The word that stands in the trail. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** This, done to something. */
  public Deed on(Subject subject) {
    return new Deed(this, subject, "", Map.of());
  }
}
