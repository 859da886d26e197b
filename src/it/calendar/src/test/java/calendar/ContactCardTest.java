package calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.model.Contact;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ContactCardTest {
    @Test
    void aContactIsReadFromItsCard() {
        Contact dana = Contact.of("Dana Ruiz, PhD", "VP of Engineering; Europe", ZoneId.of("Europe/Berlin"))
                .withId("42")
                .withPhone("+49 30 555 0100")
                .withPhone("+49 30 555 0199 ext. 12");

        VCard card = Ezvcard.parse(ContactCard.of(dana, "Acme, Inc.")).first();

        assertThat(card.getFormattedName().getValue()).isEqualTo("Dana Ruiz, PhD");
        assertThat(card.getTitles().get(0).getValue()).isEqualTo("VP of Engineering; Europe");
        assertThat(card.getOrganization().getValues()).containsExactly("Acme, Inc.");
        assertThat(card.getUid().getValue()).isEqualTo("42");
        assertThat(card.getTimezone().getText()).isEqualTo("Europe/Berlin");
        assertThat(card.getTelephoneNumbers())
                .extracting(phone -> phone.getText())
                .containsExactly("+49 30 555 0100", "+49 30 555 0199 ext. 12");
    }
}
