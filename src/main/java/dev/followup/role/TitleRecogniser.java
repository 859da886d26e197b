package dev.followup.role;

import dev.followup.role.Role.Kind;
import java.util.List;
import java.util.Locale;

/** Recognises the kind of a title from its words. */
final class TitleRecogniser {
    private static final TitleRecogniser STANDARD = new TitleRecogniser();

    private static final List<String> RECRUITER = List.of("recruit", "talent", "sourcer", "headhunt", "staffing");
    private static final List<String> HUMAN_RESOURCES =
            List.of("human resource", "hr ", "people ", "personnel", "compensation", "benefits", "payroll");
    private static final List<String> GATEKEEPER = List.of("assistant", "receptionist", "secretary", "switchboard");
    private static final List<String> MANAGER = List.of(
            "manager",
            "director",
            "head",
            "chief",
            "president",
            "vp ",
            "supervisor",
            "lead ",
            "owner",
            "founder",
            "partner",
            "ceo ",
            "cto ");

    private TitleRecogniser() {}

    static TitleRecogniser standard() {
        return STANDARD;
    }

    Kind kindOf(String title) {
        String words = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ") + " ";
        if (RECRUITER.stream().anyMatch(words::contains)) {
            return Kind.RECRUITER;
        }
        if (HUMAN_RESOURCES.stream().anyMatch(words::contains)) {
            return Kind.HUMAN_RESOURCES;
        }
        if (GATEKEEPER.stream().anyMatch(words::contains)) {
            return Kind.GATEKEEPER;
        }
        return MANAGER.stream().anyMatch(words::contains) ? Kind.MANAGER : Kind.OTHER;
    }
}
