// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opennessgraph.domain.Sample.source;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.duplicates.Suspicion.Ground;

class SuspectedDuplicatesTest {
    /** Traps that the disputes on record hold, each in both orders. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MIRROR | https://opensource.org/blog/metas-llama-2-license-is-not-open-source"
                        + " | https://vuink.com/post/bcrafbhepr-d-dbet/blog/metas-llama-2-license-is-not-open-source",
                "MIRROR | https://www.infoworld.com/article/3703768/the-open-source-licensing-war-is-over.html"
                        + " | https://vuink.com/post/vasbjbeyq-d-dpbz/article/3703768/the-open-source-licensing-war-is-over-d-dhtml",
                "SAME_NUMBER | https://news.ycombinator.com/item?id=44727325 | https://sbhn.g1b.me/item/44727325",
                "SAME_NUMBER | https://news.ycombinator.com/item?id=40513224"
                        + " | https://recaptcha-demo-service-low.global.ssl.fastly.net/item?id=40513224",
                "SAME_NUMBER | https://news.ycombinator.com/item?id=44544358"
                        + " | https://news.barelyhuman.xyz/item/44544358?rootId=44533403",
                "SAME_NUMBER | https://dl.acm.org/doi/full/10.1145/3571884.3604316 | https://doi.org/10.1145/3571884.3604316",
                "SAME_NUMBER | https://twitter.com/i/web/status/1681336284453781505"
                        + " | https://x.com/ylecun/status/1681336284453781505",
                "MIRROR | https://huggingface.co/blog/llama31 | https://hf.qhduan.com/blog/llama31",
                "MIRROR | https://www.linkedin.com/pulse/openuk | https://dhirubhai.net/pulse/openuk",
                "MIRROR | https://arxiv.org/abs/2403.13784 | https://ar5iv.labs.arxiv.org/html/2403.13784",
                "ADDRESS_WITHIN_ADDRESS | https://www.fsf.org/blogs/licensing/llama"
                        + " | https://anonyproxies.com/a2/index.php?q=https%3A%2F%2Fwww.fsf.org%2Fblogs%2Flicensing%2Fllama&x=1",
                "ADDRESS_WITHIN_ADDRESS | https://techcrunch.com/2024/06/22/what"
                        + " | https://sonicgame.netlify.app/host-https-techcrunch.com/2024/06/22/what",
                "ADDRESS_WITHIN_ADDRESS | https://example.org/a | https://web.archive.org/web/2023/http://www.example.org/a/",
                "OTHER_VERSION | https://arxiv.org/abs/2403.13784 | https://arxiv.org/html/2403.13784v6",
                "OTHER_VERSION | https://github.com/a/b/blob/main/LICENSE | https://github.com/a/b/blob/0551785f/LICENSE",
                "OTHER_VERSION | https://example.org/policy/v1.2 | https://example.org/policy/v1.3",
                "OTHER_VIEW | https://decrypt.co/238871/a | https://demo.decrypt.co/238871/a",
                "OTHER_VIEW | https://techjuice.pk/openai | https://www.techjuice.pk/openai/amp",
                "OTHER_VIEW | https://plainswipe.com/a | https://plainswipe.com/a/index.html",
                "OTHER_VIEW | https://github.com/Open-Weights/Definition | https://github.com/open-weights/definition",
                "SAME_SLUG | https://opensource.org/blog/metas-llama-license-is-still-not-open-source"
                        + " | https://cybercm.tech/blog/2025/02/18/metas-llama-license-is-still-not-open-source",
            })
    void addresses_that_give_away_another_are_told(Ground ground, String one, String other) {
        Source first = source("source:first", "A", null, one);
        Source second = source("source:second", "B", null, other);

        assertThat(SuspectedDuplicates.of(List.of(first, second)))
                .extracting(Suspicion::later, Suspicion::earlier, Suspicion::ground)
                .containsExactly(tuple(second.id(), first.id(), ground));
        assertThat(SuspectedDuplicates.of(List.of(second, first)))
                .extracting(Suspicion::later, Suspicion::earlier, Suspicion::ground)
                .containsExactly(tuple(first.id(), second.id(), ground));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://llama.com/llama-3.1-license | https://llama.com/llama-3.2-license",
                "https://news.ycombinator.com/item?id=44727325 | https://news.ycombinator.com/item?id=44727326",
                "https://example.org/?p=1079 | https://example.com/?p=1079",
                "https://example.org/blog | https://example.com/blog",
                "https://discuss.opensource.org/t/x/207/9 | https://discuss.opensource.org/t/x/207/10",
                "https://vuink.com/post/bcrafbhepr-d-dbet/a | https://opensource.org/b",
            })
    void addresses_that_only_look_alike_are_not(String one, String other) {
        assertThat(SuspectedDuplicates.of(
                        List.of(source("source:a", "A", null, one), source("source:b", "B", null, other))))
                .isEmpty();
    }

    @Test
    void a_title_on_one_day_is_told_and_a_long_one_whatever_its_date() {
        Source original = source("source:original", "He Keeps Saying That It Is Open Source", "2024-07-23");
        Source repost = source("source:repost", "He keeps saying that it is \u2018open source\u2019", "2024-07-24");
        Source undated = source("source:undated", "HE KEEPS SAYING THAT IT IS OPEN-SOURCE", null);
        Source sameDay = source("source:same-day", "He Keeps Saying That It Is Open Source!", "2024-07-23T10:00:00Z");
        Source shortTitle = source("source:short", "Licence", "2024-07-23");
        Source shortOther = source("source:short-other", "Licence", "2024-07-24");
        Source shortSame = source("source:short-same", "Licence", "2024-07-24");

        assertThat(SuspectedDuplicates.of(
                        List.of(original, repost, undated, sameDay, shortTitle, shortOther, shortSame)))
                .extracting(found -> found.later().key() + " " + found.earlier().key() + " " + found.ground())
                .containsExactly(
                        "repost original SAME_TITLE",
                        "undated original SAME_TITLE",
                        "same-day original SAME_TITLE_AND_DAY",
                        "short-same short-other SAME_TITLE_AND_DAY");
    }

    @Test
    void a_source_that_lists_its_mirrors_itself_is_told_of_nothing() {
        assertThat(SuspectedDuplicates.of(List.of(source(
                        "source:a",
                        "A",
                        null,
                        "https://opensource.org/blog/metas-llama-2-license-is-not-open-source",
                        "https://vuink.com/post/bcrafbhepr-d-dbet/blog/metas-llama-2-license-is-not-open-source"))))
                .isEmpty();
    }

    @Test
    void many_copies_are_each_told_once() {
        List<Source> copies = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            copies.add(source("source:copy-" + i, "T", null, "https://host" + i + ".example/one-two-three-four-five"));
        }

        assertThat(SuspectedDuplicates.of(copies))
                .hasSize(4_999)
                .allMatch(found -> found.earlier().key().equals("copy-0"));
    }
}
