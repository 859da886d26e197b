package calendar;

import dev.followup.model.Contact;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Timezone;
import ezvcard.property.Uid;

/** A contact as a vCard, for the address book of a telephone. */
public final class ContactCard {
    private ContactCard() {}

    public static String of(Contact contact, String employer) {
        VCard card = new VCard();
        card.setFormattedName(contact.name());
        card.setOrganization(employer);
        if (contact.id() != null) {
            card.setUid(new Uid(contact.id()));
        }
        if (!contact.role().title().isEmpty()) {
            card.addTitle(contact.role().title());
        }
        contact.phones().forEach(phone -> card.addTelephoneNumber(phone, TelephoneType.WORK));
        if (contact.zone() != null) {
            card.setTimezone(new Timezone(contact.zone().getId()));
        }
        return Ezvcard.write(card).version(VCardVersion.V4_0).go();
    }
}
