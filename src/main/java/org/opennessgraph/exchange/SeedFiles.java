// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.editorial.SeedEntry;

/**
 * Reads a folder of seed files ({@code graph-seed/}, see its README) and tells everything that is wrong with it at
 * once. Needs no store and no running app. Bounded: a file put there by mistake costs an error, not the memory.
 */
public final class SeedFiles {
    private static final Pattern SECTION = Pattern.compile("^([A-Za-z]+):.*");
    private static final Pattern KEY = Pattern.compile("^ {2}([a-z0-9.-]+):.*");

    private final SeedLimits limits;
    private final SeedFile.Reader reader = new SeedFile.Reader();

    /** A reader with the usual limits: 2,000 files of at most 4 MiB. */
    public SeedFiles() {
        this(SeedLimits.DEFAULT);
    }

    SeedFiles(SeedLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads all files below a folder whose names end in {@code .yaml}, and the sheets that they name; hidden ones are
     * left out.
     *
     * @param folder the folder
     * @return the entries, or everything that has to be mended; never throws for what files hold
     */
    public SeedReading read(Path folder) {
        Problems problems = new Problems();
        SeedFolder files = new SeedFolder(folder, limits, problems);
        Map<String, Path> names = files.files();
        Sheets sheets = new Sheets(files, reader.schema(), problems);
        List<SeedFile.Found> found = new ArrayList<>();
        Set<EntryId> elsewhere = new HashSet<>();
        boolean unseen = false;
        int count = names.size();
        for (Map.Entry<String, Path> file : names.entrySet()) {
            String text = files.text(file.getKey(), file.getValue());
            YamlNode.Mapping root = text == null ? null : new YamlReader(file.getKey(), limits, problems).read(text);
            if (root != null) {
                found.addAll(reader.read(file.getKey(), root, problems).entries());
                for (Sheets.Sheet sheet : sheets.of(file.getKey(), file.getValue(), root)) {
                    count++;
                    if (sheet.root() == null) {
                        unseen = true;
                    } else if (!sheet.root().fields().isEmpty()) {
                        found.addAll(reader.read(sheet.name(), sheet.root(), problems)
                                .entries());
                    }
                }
            } else if (text != null) {
                elsewhere.addAll(idsIn(text));
            } else {
                unseen = true;
            }
        }
        sheets.tellUnnamed();
        if (names.isEmpty() && problems.sorted(1).isEmpty()) {
            problems.add(folder.toString(), "holds no .yaml file: is this the folder of the seed?");
        }
        new CrossChecks(problems).check(found, unseen ? null : elsewhere);
        List<SeedEntry> entries = new ArrayList<>();
        for (SeedFile.Found one : found) {
            if (one.entry() != null) {
                entries.add(new SeedEntry(one.entry(), one.file(), one.line()));
            }
        }
        return new SeedReading(count, entries, problems.sorted(limits.problems()));
    }

    /**
     * Reads what people wrote: the entries of the YAML files that are in order, without the sheets, and whatever else
     * is wrong with the folder. It is what a sheet is made against.
     *
     * @param folder the folder
     * @param tell is told what is wrong with single files and entries
     * @return the entries by id; of an id that stands twice the first
     */
    public Map<EntryId, Entry> written(Path folder, Consumer<SeedProblem> tell) {
        Problems problems = new Problems();
        SeedFolder files = new SeedFolder(folder, limits, problems);
        Map<EntryId, Entry> entries = new LinkedHashMap<>();
        for (Map.Entry<String, Path> file : files.files().entrySet()) {
            String text = files.text(file.getKey(), file.getValue());
            YamlNode.Mapping root = text == null ? null : new YamlReader(file.getKey(), limits, problems).read(text);
            if (root != null) {
                for (SeedFile.Found one :
                        reader.read(file.getKey(), root, problems).entries()) {
                    if (one.entry() != null) {
                        entries.putIfAbsent(one.id(), one.entry());
                    }
                }
            }
        }
        problems.sorted(limits.problems()).forEach(tell);
        return entries;
    }

    /** The ids that a file which is not YAML seems to hold, so that references to them are not called unknown too. */
    private static Set<EntryId> idsIn(String text) {
        Set<EntryId> ids = new HashSet<>();
        @Nullable SeedSection section = null;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            Matcher title = SECTION.matcher(line);
            Matcher key = KEY.matcher(line);
            if (title.matches()) {
                section = SeedSection.titled(title.group(1)).orElse(null);
            } else if (section != null && key.matches()) {
                id(section, key.group(1)).ifPresent(ids::add);
            }
        }
        return ids;
    }

    private static Optional<EntryId> id(SeedSection section, String key) {
        try {
            return Optional.of(new EntryId(section.type(), key));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
