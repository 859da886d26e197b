package dev.followup.text;

/** Lines under headings. */
final class Page {
    private static final int LABEL = 7;
    private static final String AFTER_LABEL = "  ";
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private int lines;

    Page line(String line) {
        text.append(line).append('\n');
        lines++;
        return this;
    }

    Page blank() {
        return text.isEmpty() ? this : line("");
    }

    void heading(String heading) {
        blank().line(heading);
    }

    void indented(String line) {
        line(INDENT + line);
    }

    /** A line after a label, such as a number or a time. */
    void labelled(String label, String line) {
        line(" ".repeat(Math.max(0, LABEL - label.length())) + label + AFTER_LABEL + line);
    }

    /** A line that goes on under a labelled one. */
    void below(String line) {
        line(" ".repeat(LABEL) + AFTER_LABEL + line);
    }

    int lines() {
        return lines;
    }

    String text() {
        return text.toString();
    }
}
