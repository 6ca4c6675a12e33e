// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Makes a tree of the plain part of YAML: mappings, lists and texts. Anchors, aliases, tags and further documents are
 * refused where they stand. The tree is made of the parser's events, so that nothing is ever resolved or multiplied.
 */
final class YamlReader {
    private final String file;
    private final SeedLimits limits;
    private final Problems problems;
    private final Set<String> aliases = new HashSet<>();

    YamlReader(String file, SeedLimits limits, Problems problems) {
        this.file = file;
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @return its top mapping, or null if it has none; then a problem was told
     */
    YamlNode.@Nullable Mapping read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            return document(new ParserImpl(new StreamReader(text), options));
        } catch (TooDeep deep) {
            problems.add(
                    file,
                    deep.line,
                    SeedPath.ROOT,
                    "more than " + limits.nesting() + " lists and mappings in each other");
        } catch (MarkedYAMLException broken) {
            tell(broken);
        } catch (ReaderException character) {
            int end = text.offsetByCodePoints(
                    0, Math.min(character.getPosition(), text.codePointCount(0, text.length())));
            int line = 1
                    + (int) text.substring(0, end)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            problems.add(
                    file,
                    line,
                    SeedPath.ROOT,
                    String.format("the character U+%04X is not allowed here", character.getCodePoint()));
        } catch (YAMLException broken) {
            problems.add(file, 1, SeedPath.ROOT, "not YAML: " + broken.getMessage());
        }
        return null;
    }

    private YamlNode.@Nullable Mapping document(Parser parser) {
        parser.getEvent(); // the start of the stream
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            problems.add(file, "holds nothing: write a section, or take the file away");
            return null;
        }
        parser.getEvent(); // the start of the document
        Event first = parser.peekEvent();
        YamlNode root = node(parser, SeedPath.ROOT);
        parser.getEvent(); // its end
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            problems.add(
                    file,
                    line(parser.peekEvent()),
                    SeedPath.ROOT,
                    "a second document begins here: one file is one document, take the '---' away");
        }
        if (root instanceof YamlNode.Mapping mapping) {
            return mapping;
        }
        boolean nothing = root instanceof YamlNode.Scalar scalar
                && scalar.plain()
                && scalar.text().isEmpty();
        if (nothing) {
            problems.add(file, "holds nothing: write a section, or take the file away");
        } else if (!(root instanceof YamlNode.Broken)) {
            problems.add(
                    file,
                    line(first),
                    SeedPath.ROOT,
                    "a file is a mapping of sections, such as 'claims:'; this is a "
                            + (root instanceof YamlNode.Items ? "list" : "text"));
        }
        return null;
    }

    private YamlNode node(Parser parser, SeedPath path) {
        Event event = parser.getEvent();
        int line = line(event);
        if (path.steps().size() > limits.nesting()) {
            throw new TooDeep(line);
        }
        if (event instanceof AliasEvent alias) {
            // Once for each name: a bomb of aliases is one mistake.
            if (aliases.add(alias.getAnchor())) {
                problems.add(
                        file,
                        line,
                        path,
                        "the alias *" + Shown.briefly(alias.getAnchor()) + " is not allowed: write the value out");
            }
            return new YamlNode.Broken(line);
        }
        boolean tagged = isMarked(event, line, path);
        if (event instanceof ScalarEvent scalar) {
            return tagged ? new YamlNode.Broken(line) : scalar(scalar, line, path);
        }
        if (event instanceof SequenceStartEvent) {
            List<YamlNode> items = new ArrayList<>();
            while (!parser.checkEvent(Event.ID.SequenceEnd)) {
                items.add(node(parser, path.then(items.size())));
            }
            parser.getEvent();
            return new YamlNode.Items(line, items);
        }
        if (event instanceof MappingStartEvent) {
            return mapping(parser, line, path);
        }
        throw new IllegalStateException("unexpected in YAML: " + event);
    }

    private YamlNode mapping(Parser parser, int line, SeedPath path) {
        Map<String, YamlNode.Field> fields = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            int keyLine = line(parser.peekEvent());
            YamlNode keyNode = node(parser, path.then("?"));
            if (!(keyNode instanceof YamlNode.Scalar key)) {
                if (!(keyNode instanceof YamlNode.Broken)) {
                    problems.add(file, keyLine, path, "a key must be a word, not a list or a mapping");
                }
                node(parser, path.then("?"));
                continue;
            }
            SeedPath below = path.then(key.text());
            YamlNode value = node(parser, below);
            YamlNode.Field earlier = fields.get(key.text());
            YamlNode.Field field = new YamlNode.Field(key.text(), keyLine, value);
            if (earlier == null) {
                fields.put(key.text(), field);
                continue;
            }
            problems.add(
                    file,
                    keyLine,
                    below,
                    "stands here a second time, first in line " + earlier.line() + ": join the two");
            if (path.equals(SeedPath.ROOT)) {
                // The entries of both are known, so that no reference to them is called unknown.
                fields.put(key.text(), new YamlNode.Field(key.text(), earlier.line(), joined(earlier.value(), value)));
            }
        }
        parser.getEvent();
        return new YamlNode.Mapping(line, List.copyOf(fields.values()));
    }

    private YamlNode joined(YamlNode one, YamlNode other) {
        if (!(one instanceof YamlNode.Mapping first) || !(other instanceof YamlNode.Mapping second)) {
            return one;
        }
        Map<String, YamlNode.Field> fields = new HashMap<>();
        List<YamlNode.Field> all = new ArrayList<>(first.fields());
        first.fields().forEach(field -> fields.put(field.key(), field));
        for (YamlNode.Field field : second.fields()) {
            YamlNode.Field earlier = fields.get(field.key());
            if (earlier == null) {
                all.add(field);
            } else {
                problems.add(
                        file,
                        field.line(),
                        SeedPath.ROOT.then(field.key()),
                        "stands here a second time, first in line " + earlier.line() + ": join the two");
            }
        }
        return new YamlNode.Mapping(first.line(), all);
    }

    /** Tells of anchors and tags; true if there is a tag, which would give the value another meaning. */
    private boolean isMarked(Event event, int line, SeedPath path) {
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            problems.add(
                    file,
                    line,
                    path,
                    "the anchor &" + Shown.briefly(node.getAnchor()) + " is not allowed: take it away");
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            problems.add(
                    file,
                    line,
                    path,
                    "the tag " + Shown.briefly(tag.replace("tag:yaml.org,2002:", "!!"))
                            + " is not allowed: take it away; quotes make a text of a number");
        }
        return tag != null;
    }

    private YamlNode scalar(ScalarEvent scalar, int line, SeedPath path) {
        String text = scalar.getValue();
        if (text.length() > limits.textChars()) {
            problems.add(
                    file,
                    line,
                    path,
                    "is " + text.length() + " characters long; at most " + limits.textChars() + " are taken");
            return new YamlNode.Broken(line);
        }
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean unfit = (Character.isISOControl(point) && point != '\n')
                    || Character.getType(point) == Character.SURROGATE
                    || point == 0xFEFF;
            if (unfit) {
                problems.add(
                        file,
                        line,
                        path,
                        String.format("contains the character U+%04X, which no text needs: take it away", point));
                return new YamlNode.Broken(line);
            }
        }
        return new YamlNode.Scalar(line, text, scalar.isPlain());
    }

    private void tell(MarkedYAMLException broken) {
        Mark mark = broken.getProblemMark() != null ? broken.getProblemMark() : broken.getContextMark();
        int line = mark == null ? 1 : mark.getLine() + 1;
        String what = String.valueOf(broken.getProblem());
        String context = String.valueOf(broken.getContext());
        Mark begin = broken.getContextMark();
        String since = begin == null ? "" : " that begins in line " + (begin.getLine() + 1);
        String message;
        if (what.contains("TAB") || what.contains("\\t")) {
            message = "a tab: indent with two spaces";
        } else if (context.contains("quoted scalar")) {
            message = "the quotation" + since + " is not closed, or has a sign in it that needs a backslash";
        } else if (what.contains("mapping values are not allowed")) {
            message = "a ':' where no key can stand: put the text in quotes, or mend the indentation";
        } else if (what.contains("expected <block end>")) {
            message = "the indentation does not fit the lines above, or a text needs quotes";
        } else if (what.contains("could not find expected ':'")) {
            message = "a key without ':', or a line that is indented too little";
        } else if (what.contains("expected ',' or")) {
            message = "a list or mapping in brackets" + since + " is not closed, or lacks a comma";
        } else if (what.contains("<stream end>")) {
            message = "the file ends where something is still to come: a value, or a bracket that closes";
        } else if (what.contains("cannot start any token")) {
            message = "a text cannot begin with this sign: put it in quotes";
        } else {
            message = what + (broken.getContext() == null ? "" : " (" + context + since + ")");
        }
        problems.add(file, line, SeedPath.ROOT, "not YAML: " + message);
    }

    private static int line(Event event) {
        Mark mark = event.getStartMark();
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;

        TooDeep(int line) {
            super(null, null, false, false);
            this.line = line;
        }
    }
}
