package desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewTest {
    @ParameterizedTest
    @CsvSource({
        "+1 312 555 0100, tel:+13125550100",
        "+1 312 555 0142 ext. 7, 'tel:+13125550142,7'",
        "+49 (0)30 555 0100, tel:+49305550100",
        "0049 30 555 0100, tel:+49305550100",
        "030 555 0100, tel:0305550100",
        "1-800-FLOWERS, tel:18003569377"
    })
    void aNumberIsDialledAsPeopleWouldDialIt(String written, String dialled) {
        assertThat(View.tel(written)).isEqualTo(dialled);
    }

    @Test
    void onlyTheWebIsLinkedTo() {
        assertThat(View.link(URI.create("https://acme.example/team"))).isEqualTo("https://acme.example/team");
        assertThat(View.link(URI.create("acme.example"))).isNull();
        assertThat(View.link(null)).isNull();
    }
}
