// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.PartialDate;

/**
 * Reads a list of objects, one after the other: citations in the forms of OpenCitations, works in CSL-JSON. The objects
 * are cut here and parsed one by one, so that a broken one is kept as it stands and costs itself only.
 */
final class JsonCitations {
    /** The most characters of one object. */
    static final int LONGEST = 1 << 20;

    /** The end of an object, where a line ends. */
    private static final Pattern CLOSED = Pattern.compile("\\}\\s?[,\\]]?\\s?$");

    private final CitationSink sink;
    private final CslWorks works;
    private final ObjectMapper mapper = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private boolean any;

    /**
     * @param citing the address of what cites works that do not say who cites them; null if nothing is known to
     * @param sink is told
     */
    JsonCitations(@Nullable String citing, CitationSink sink) {
        this.sink = sink;
        this.works = new CslWorks(citing, sink);
    }

    void read(Reader in) throws IOException {
        RawText text = new RawText(in);
        boolean open = false;
        int line = text.line();
        for (int sign = text.next(); sign >= 0; line = text.line(), sign = text.next()) {
            if (sign == '{') {
                any = true;
                cut(text, line);
            } else if (sign == '[') {
                open = true;
                any = true;
            } else if (sign == ']') {
                open = false;
            } else if (sign != ',' && !Character.isWhitespace(sign)) {
                stray(text, line, (char) sign);
            }
        }
        if (!any) {
            throw new UnreadableCitations(
                    "holds no list: a list of objects is needed, as in [{\"citing\": \"10.…\", …}]");
        }
        if (open) {
            sink.remark(line, "the file ends before its list does: what comes after is missing");
        }
    }

    /** What stands between objects, to the end of its line or the next object. */
    private void stray(RawText text, int line, char first) throws IOException {
        StringBuilder raw = new StringBuilder().append(first);
        for (int sign = text.next(); sign >= 0; sign = text.next()) {
            if (sign == '{' || sign == '\n' || sign == '\r') {
                if (sign == '{') {
                    text.back("{", text.line());
                }
                break;
            }
            if (raw.length() < LONGEST) {
                raw.append((char) sign);
            }
        }
        sink.rejected(line, raw.toString(), "is no object of the list");
    }

    private void cut(RawText text, int line) throws IOException {
        StringBuilder raw = new StringBuilder("{");
        int depth = 1;
        boolean quoted = false;
        boolean escaped = false;
        long over = 0;
        while (depth > 0) {
            int sign = text.next();
            if (sign < 0) {
                sink.rejected(line, raw.toString(), "the file ends in the middle of this object");
                return;
            }
            // No text of JSON goes on in the next line: then a quotation mark is missing.
            boolean lost = quoted && (sign == '\n' || sign == '\r');
            if (quoted && !lost) {
                quoted = escaped || sign != '"';
                escaped = !escaped && sign == '\\';
            } else if (lost) {
                if (CLOSED.matcher(raw.substring(Math.max(0, raw.length() - 4))).find()) {
                    text.back("\n", text.line() - 1);
                    sink.rejected(line, raw.toString(), "is not JSON: a quotation mark is opened and never closed");
                    return;
                }
                quoted = false;
                escaped = false;
            } else if (sign == '"') {
                quoted = true;
            } else if (sign == '{') {
                depth++;
            } else if (sign == '}') {
                depth--;
            }
            if (raw.length() < LONGEST) {
                raw.append((char) sign);
            } else {
                over++;
            }
        }
        if (over > 0) {
            sink.rejected(
                    line,
                    raw + "…",
                    "is longer than " + LONGEST + " characters, by " + over + ": no work is; its beginning is kept");
        } else {
            object(line, raw.toString());
        }
    }

    private void object(int line, String raw) {
        try {
            Cells.readable(raw);
            JsonNode node = mapper.readTree(raw);
            if (node.has("citing") || node.has("cited")) {
                citation(line, node, "citing", "cited");
            } else if (node.has("source") && node.has("target")) {
                citation(line, node, "source", "target");
            } else {
                works.read(line, node);
            }
        } catch (RejectedRow wrong) {
            sink.rejected(line, raw, String.valueOf(wrong.getMessage()));
        } catch (JsonProcessingException broken) {
            String message = String.valueOf(broken.getOriginalMessage());
            sink.rejected(
                    line,
                    raw,
                    "is not JSON: " + Cells.shown(message.lines().findFirst().orElse(message)));
        }
    }

    private void citation(int line, JsonNode node, String from, String to) throws RejectedRow {
        PartialDate date = Cells.date("creation", node.path("creation").asText(""));
        String reference = node.path("oci").asText(node.path("id").asText(""));
        sink.citation(new CitationRow(
                line,
                Cells.work(from, node.path(from).asText("")).dated(date),
                Cells.work(to, node.path(to).asText("")),
                Cells.intent(node.path("intent").asText("")),
                reference.isBlank() ? null : reference));
    }
}
