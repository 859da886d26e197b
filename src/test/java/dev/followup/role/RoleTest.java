package dev.followup.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.followup.role.Role.Kind;
import org.junit.jupiter.api.Test;

class RoleTest {
    @Test
    void aDeclaredKindStandsWhateverTheTitleSays() {
        assertThat(Role.hiringManager("HR Director").kind()).isEqualTo(Kind.MANAGER);
        assertThat(Role.of("Managing Director", Kind.RECRUITER).kind()).isEqualTo(Kind.RECRUITER);
    }

    @Test
    void aRecognisedKindCannotBeForged() {
        assertThat(new Role("HR Director", Kind.MANAGER, false)).isEqualTo(Role.of("HR Director"));
    }
}
