// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the two indices agree, worked out from the files of {@code graph-seed} as texts: nothing of the app reads,
 * compares or counts here. The rules are those of docs/indices.md and of the words of the API.
 */
public final class AgreementByHand {
    /** The two indices, as the files name them. */
    public static final List<String> INDICES = List.of("organization:opening-up-chatgpt", "organization:lf-ai-data");

    /** Clauses that restrict who may use something, for what, or on which terms it may be passed on. */
    private static final Set<String> RESTRICTING = Set.of(
            "FIELD",
            "NC",
            "RESEARCH_ONLY",
            "SCALE",
            "GEO",
            "NO_TRAIN",
            "NO_REDIST",
            "NO_DERIV",
            "ROYALTY",
            "REGISTER",
            "HOSTING",
            "REMOTE");

    private static final Path SEED = Path.of("graph-seed");

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, String> familyOf = new HashMap<>();
    private final Map<String, JsonNode> licenses = new HashMap<>();
    private final Map<String, List<JsonNode>> clausesOf = new HashMap<>();

    /** Reads the files. */
    public AgreementByHand() {
        try (Stream<Path> files = Files.walk(SEED)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                yaml(new YAMLMapper().readTree(file.toFile()));
            }
            csv("findings/opening-up-chatgpt.csv", INDICES.get(0));
            csv("findings/model-openness-tool.csv", INDICES.get(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What an index found of a part of a model on a day.
     *
     * @param by the index
     * @param model the model
     * @param component the part
     * @param feature the index's own column
     * @param value OPEN, PARTIAL or CLOSED; null if it is not known
     * @param license the licence that it names
     * @param ownWords what it says of a licence in its own words
     * @param on the day as it is written; null if there is none
     * @param evidence whether an address is given
     */
    public record Row(
            String by,
            String model,
            String component,
            String feature,
            @Nullable String value,
            @Nullable String license,
            @Nullable String ownWords,
            @Nullable String on,
            boolean evidence) {

        /**
         * @param from the first day of a period, or null
         * @param to the last day of a period, or null
         * @return whether it may have been found in it
         */
        public boolean in(@Nullable String from, @Nullable String to) {
            return on != null
                    && (from == null || !last(on).isBefore(first(from)))
                    && (to == null || !first(on).isAfter(last(to)));
        }
    }

    /**
     * A part of a model as it was looked at.
     *
     * @param model the model
     * @param component the part
     * @param values what each index found, where it found one thing
     * @param evidence whether anybody gave an address
     * @param against in how many ways a finding goes against the record
     */
    public record Cell(
            String model, String component, Map<String, String> values, boolean evidence, Set<String> against) {

        /** @return AGREE, DIFFER, or NOT_COMPARED if not both found something */
        public String outcome() {
            return values.size() < 2
                    ? "NOT_COMPARED"
                    : Set.copyOf(values.values()).size() == 1 ? "AGREE" : "DIFFER";
        }
    }

    /**
     * The numbers of some cells.
     *
     * @param both in how many both found something
     * @param same in how many they found the same
     * @param share of these, or null
     * @param kappa Cohen's kappa, or null where it is not defined
     */
    public record Numbers(
            int both,
            int same,
            @Nullable Double share,
            @Nullable Double kappa) {}

    /**
     * @param asked which rows count
     * @return the parts that an index looked at, by model and part
     */
    public List<Cell> cells(Predicate<Row> asked) {
        Map<String, List<Row>> byCell = new TreeMap<>();
        rows.stream().filter(asked).forEach(row -> byCell.computeIfAbsent(
                        row.model() + " " + row.component(), cell -> new ArrayList<>())
                .add(row));
        List<Cell> cells = new ArrayList<>();
        for (List<Row> found : byCell.values()) {
            Map<String, String> values = new HashMap<>();
            List<Row> latest = new ArrayList<>();
            for (String index : INDICES) {
                List<Row> own = latest(
                        found.stream().filter(row -> row.by().equals(index)).toList());
                Set<String> said = new HashSet<>();
                own.stream().map(Row::value).filter(value -> value != null).forEach(said::add);
                if (said.size() == 1) {
                    values.put(index, said.iterator().next());
                }
                latest.addAll(own);
            }
            Set<String> against = new TreeSet<>();
            latest.forEach(row -> against.addAll(against(row)));
            cells.add(new Cell(
                    found.get(0).model(),
                    found.get(0).component(),
                    values,
                    latest.stream().anyMatch(Row::evidence),
                    against));
        }
        return cells;
    }

    /**
     * @param cells cells
     * @return share of agreement and kappa = (share - chance) / (1 - chance), where chance is the sum over the values of
     *     the product of both indices' shares of it (Cohen 1960)
     */
    public static Numbers numbers(List<Cell> cells) {
        List<Cell> both =
                cells.stream().filter(cell -> cell.values().size() == 2).toList();
        int same = (int)
                both.stream().filter(cell -> cell.outcome().equals("AGREE")).count();
        if (both.isEmpty()) {
            return new Numbers(0, 0, null, null);
        }
        double n = both.size();
        double chance = 0;
        for (String value : List.of("OPEN", "PARTIAL", "CLOSED")) {
            double product = 1;
            for (String index : INDICES) {
                product *= both.stream()
                                .filter(cell -> value.equals(cell.values().get(index)))
                                .count()
                        / n;
            }
            chance += product;
        }
        double share = same / n;
        return new Numbers(both.size(), same, share, chance == 1 ? null : (share - chance) / (1 - chance));
    }

    /** Of each column the rows than which no other is certainly later. */
    private static List<Row> latest(List<Row> rows) {
        return rows.stream()
                .filter(row -> rows.stream()
                        .noneMatch(other -> other.feature().equals(row.feature())
                                && row.on() != null
                                && other.on() != null
                                && last(row.on()).isBefore(first(other.on()))))
                .toList();
    }

    private Set<String> against(Row row) {
        Set<String> ways = new TreeSet<>();
        Set<String> granted = granted(row);
        boolean one = row.license() != null && isOne(row.license());
        if (one && !granted.isEmpty() && !granted.contains(row.license())) {
            ways.add("OTHER_LICENSE");
        }
        Set<String> under = granted;
        if (row.license() != null && !granted.contains(row.license())) {
            under = Set.of(row.license());
        } else if (row.license() == null && row.ownWords() != null) {
            under = Set.of();
        }
        if ("OPEN".equals(row.value())
                && !under.isEmpty()
                && under.stream().allMatch(license -> restricts(license, new HashSet<>()))) {
            ways.add("RESTRICTING_CLAUSE");
        }
        return ways;
    }

    /** The licences of the part on that day: those of the model, or if it has none those of its line. */
    private Set<String> granted(Row row) {
        Set<String> found = new TreeSet<>();
        List<String> subjects = new ArrayList<>(List.of(row.model()));
        if (familyOf.containsKey(row.model())) {
            subjects.add(familyOf.get(row.model()));
        }
        for (String subject : subjects) {
            licenses.forEach((license, text) -> {
                for (JsonNode grant : text.path("governs")) {
                    boolean part = grant.path("components").isEmpty();
                    for (JsonNode component : grant.path("components")) {
                        part |= component.asText().equals(row.component());
                    }
                    if (grant.path("subject").asText().equals(subject)
                            && verified(grant)
                            && part
                            && isOne(license)
                            && holds(grant, row.on())) {
                        found.add(license);
                    }
                }
            });
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    private static boolean holds(JsonNode grant, @Nullable String on) {
        if (on == null) {
            return grant.path("to").isMissingNode();
        }
        return (grant.path("from").isMissingNode()
                        || !last(on).isBefore(first(grant.path("from").asText())))
                && (grant.path("to").isMissingNode()
                        || !last(grant.path("to").asText()).isBefore(first(on)));
    }

    private boolean restricts(String license, Set<String> seen) {
        if (!seen.add(license)) {
            return false;
        }
        for (JsonNode clause : clausesOf.getOrDefault(license, List.of())) {
            if (RESTRICTING.contains(clause.path("kind").asText()) && verified(clause)) {
                return true;
            }
        }
        JsonNode text = licenses.get(license);
        if (text != null) {
            for (JsonNode policy : text.path("incorporates")) {
                if (verified(policy) && restricts(policy.path("policy").asText(), seen)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** No mere kind of licences. What stands in a sheet of licences only is one. */
    private boolean isOne(String license) {
        JsonNode text = licenses.get(license);
        return text == null || !text.path("kind").asText().equals("CATEGORY");
    }

    private static boolean verified(JsonNode node) {
        return node.path("verification").asText().equals("VERIFIED");
    }

    private void yaml(JsonNode file) {
        file.path("licenses")
                .properties()
                .forEach(entry -> licenses.put("license:" + entry.getKey(), entry.getValue()));
        file.path("licenseTerms").forEach(clause -> clausesOf
                .computeIfAbsent(clause.path("license").asText(), license -> new ArrayList<>())
                .add(clause));
        file.path("models").properties().forEach(entry -> {
            if (entry.getValue().has("family")) {
                familyOf.put(
                        "model:" + entry.getKey(),
                        entry.getValue().path("family").asText());
            }
        });
        for (JsonNode finding : file.path("findings")) {
            if (INDICES.contains(finding.path("by").asText())) {
                rows.add(new Row(
                        finding.path("by").asText(),
                        finding.path("model").asText(),
                        finding.path("component").asText(),
                        finding.path("feature").asText(),
                        value(finding.path("availability").asText()),
                        text(finding.path("license").asText()),
                        text(finding.path("licenseAsWritten").asText()),
                        text(finding.path("on").asText()),
                        !finding.path("evidence").isEmpty()));
            }
        }
    }

    private void csv(String name, String by) throws IOException {
        CsvSchema header = CsvSchema.emptySchema().withHeader().withComments();
        try (var lines = new CsvMapper()
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .readerForMapOf(String.class)
                .with(header)
                .<Map<String, String>>readValues(SEED.resolve(name).toFile())) {
            while (lines.hasNextValue()) {
                Map<String, String> line = lines.nextValue();
                rows.add(new Row(
                        by,
                        line.getOrDefault("model", ""),
                        line.getOrDefault("component", ""),
                        line.getOrDefault("feature", ""),
                        value(line.getOrDefault("availability", "")),
                        text(line.getOrDefault("license", "")),
                        text(line.getOrDefault("licenseAsWritten", "")),
                        text(line.getOrDefault("on", "")),
                        text(line.getOrDefault("evidence", "")) != null));
            }
        }
    }

    /** What an index left out, or could not tell, is no value: nobody agrees with it. */
    private static @Nullable String value(String written) {
        return switch (written) {
            case "OPEN", "PARTIAL", "CLOSED" -> written;
            case "", "UNKNOWN" -> null;
            default -> throw new IllegalStateException("'" + written + "' is no value of an index");
        };
    }

    private static @Nullable String text(String written) {
        return written.isBlank() ? null : written;
    }

    /** The first day that a date can mean: 2024, 2024-05, 2024-05-01, about that (~), or between two of these. */
    private static LocalDate first(String date) {
        String begin = date.split("/", -1)[0].replace("~", "");
        return switch (begin.length()) {
            case 2 -> LocalDate.MIN;
            case 4 -> LocalDate.of(Integer.parseInt(begin), 1, 1);
            case 7 -> YearMonth.parse(begin).atDay(1);
            default -> LocalDate.parse(begin);
        };
    }

    private static LocalDate last(String date) {
        String[] ends = date.replace("~", "").split("/", -1);
        String end = ends[ends.length - 1];
        return switch (end.length()) {
            case 2 -> LocalDate.MAX;
            case 4 -> LocalDate.of(Integer.parseInt(end), 12, 31);
            case 7 -> YearMonth.parse(end).atEndOfMonth();
            default -> LocalDate.parse(end);
        };
    }
}
