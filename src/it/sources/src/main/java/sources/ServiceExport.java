package sources;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.followup.model.Contact;
import dev.followup.model.ResearchSource;
import dev.followup.model.Spelling;
import dev.followup.model.Submission;
import dev.followup.spi.ContactSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds people in the file that a research service exports, whatever its columns are called. */
public final class ServiceExport implements ContactSource {
    private final Path file;
    private final Columns columns;

    /**
     * What the columns are called.
     *
     * @param names one column with the whole name, or several that make it
     * @param phones those with numbers, the first to be tried first
     */
    public record Columns(String employer, List<String> names, String title, List<String> phones) {}

    public ServiceExport(Path file, Columns columns) {
        this.file = file;
        this.columns = columns;
    }

    @Override
    public ResearchSource kind() {
        return ResearchSource.RESEARCH_SERVICE;
    }

    @Override
    public List<Contact> find(Submission draft) {
        String employer = Spelling.employer(draft.employer());
        List<Contact> found = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                if (cell(row, columns.employer())
                        .map(Spelling::employer)
                        .filter(employer::equals)
                        .isPresent()) {
                    contact(row).ifPresent(found::add);
                }
            }
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return found;
    }

    private Optional<Contact> contact(NamedCsvRecord row) {
        String name = String.join(
                " ",
                columns.names().stream()
                        .flatMap(column -> cell(row, column).stream())
                        .toList());
        if (name.isBlank()) {
            return Optional.empty();
        }
        Contact contact = Contact.of(name, cell(row, columns.title()).orElse(""))
                .withSource(file.getFileName().toString());
        for (String phone : columns.phones().stream()
                .flatMap(column -> cell(row, column).stream())
                .toList()) {
            contact = withPhone(contact, phone);
        }
        return Optional.of(contact);
    }

    /** A service writes what it likes into a column of numbers: "direct", "n/a". */
    private static Contact withPhone(Contact contact, String phone) {
        try {
            return contact.withPhone(phone);
        } catch (IllegalArgumentException noNumber) {
            return contact;
        }
    }

    private static Optional<String> cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).filter(text -> !text.isEmpty());
    }
}
