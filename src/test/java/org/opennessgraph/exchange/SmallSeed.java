// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A seed small enough to be read beside a test, with something of most kinds. */
final class SmallSeed {
    static final String AGENTS = """
            # Who speaks.
            organizations:
              meta:
                name: Meta
                aliases: [Facebook]
                kind: COMPANY
                verification: VERIFIED
              osi:
                name: Open Source Initiative
                kind: STANDARDS_BODY
                verification: VERIFIED
            people:
              yann-lecun:
                name: Yann LeCun
                verification: VERIFIED
            affiliations:
              lecun-meta:
                agent: person:yann-lecun
                kind: EMPLOYED_BY
                with: organization:meta
                from: "2013-12"
                verification: SECONDARY
            """;

    static final String LICENCES = """
            licenses:
              llama-2-community-license:
                name: Llama 2 Community License
                kind: LICENSE
                spdx: LicenseRef-Llama-2
                osiApproved: NO
                fsfLibre: UNKNOWN
                wholeTextRead: true
                governs:
                  - subject: model:llama-2
                    components: [MODEL_PARAMETERS_FINAL]
                    verification: VERIFIED
                verification: VERIFIED
            licenseTerms:
              llama-2-community-license.2:
                license: license:llama-2-community-license
                kind: SCALE
                locator: "2"
                summary: Who has more than 700 million users a month has to ask Meta.
                verification: VERIFIED
            """;

    static final String DISPUTE = """
            models:
              llama-2:
                name: Llama 2
                version: "2"
                developers: [organization:meta]
                released: {on: "2023-07-18", verification: VERIFIED, source: source:lecun-tweet}
                verification: VERIFIED
            terms:
              open-source:
                name: open source
                strongerThan: [openness-term:open-weights]
              open-weights: {name: open weights}
            sources:
              lecun-tweet:
                title: "This is huge"
                kind: SOCIAL_POST
                url: https://twitter.com/ylecun/status/1681336284453781505
                aliases:
                  - x.com/ylecun/status/1
                authors: [person:yann-lecun]
                date: {on: "2023-07-18", verification: VERIFIED}
                access: PUBLIC
                verification: VERIFIED
              osi-post:
                title: Meta's LLaMa 2 license is not Open Source
                kind: BLOG_POST
                publisher: organization:osi
                access: PUBLIC
                verification: VERIFIED
            claims:
              llama-2-is-open-source:
                kind: OPENNESS
                text: Llama 2 is open source.
                subjects: [model:llama-2]
                term: openness-term:open-source
                polarity: AFFIRMS
            assertions:
              lecun-1:
                claim: claim:llama-2-is-open-source
                by: [person:yann-lecun]
                said:
                  in: source:lecun-tweet
                  on: "2023-07-18"
                  quote: {text: "Llama-v2 is open source", kind: FRAGMENT}
                  channel: STATED
                  capacity: PERSONAL
                  verification: SECONDARY
                  seen: >-
                    The words are from a headline
                    that repeats them.
                registerNumbers: [C01]
            rebuttals:
              osi-1:
                target: claim:llama-2-is-open-source
                kind: REBUT
                aim: NAMES
                by: [organization:osi]
                argument: The licence restricts who may use the model.
                grounds: [license-term:llama-2-community-license.2]
                said: {in: source:osi-post, channel: STATED, verification: VERIFIED}
            """;

    private SmallSeed() {}

    /** Writes the seed into a folder; 14 entries in 3 files. */
    static void into(Path folder) {
        write(folder, "agents.yaml", AGENTS);
        write(folder, "licences/meta.yaml", LICENCES);
        write(folder, "disputes/llama-2.yaml", DISPUTE);
    }

    static void write(Path folder, String name, String text) {
        write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the reader tells of a folder, each problem as it is printed. */
    static List<String> problems(Path folder) {
        return new SeedFiles()
                .read(folder).problems().stream().map(SeedProblem::toString).toList();
    }
}
