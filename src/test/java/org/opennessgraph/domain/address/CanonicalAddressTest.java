// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.IDN;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalAddressTest {
    private static final int MEGABYTE = 1 << 20;

    /** In each list all are one address. No two lists share one. */
    static Stream<List<String>> sames() {
        return Stream.of(
                List.of(
                        "https://opensource.org/blog/metas-llama-2-license-is-not-open-source",
                        "http://www.opensource.org/blog/metas-llama-2-license-is-not-open-source/",
                        "opensource.org/blog/metas-llama-2-license-is-not-open-source?utm_source=x&fbclid=1",
                        "https://OpenSource.org:443/blog/./metas-llama-2-license-is-not-open-source#:~:text=Meta",
                        "https://blog.opensource.org/metas-llama-2-license-is-not-open-source/",
                        " https://opensource.org./blog/x/../metas%2Dllama-2-license-is-not-open-source#comments\n"),
                List.of(
                        "https://twitter.com/ylecun/status/1681336284453781505",
                        "https://x.com/ylecun/status/1681336284453781505?s=20",
                        "https://mobile.twitter.com/YLeCun/statuses/1681336284453781505/photo/1"),
                List.of("https://twitter.com/ylecun", "x.com/ylecun/"),
                List.of(
                        "https://www.youtube.com/watch?v=EMOFRDOMIiU",
                        "https://youtu.be/EMOFRDOMIiU?t=550",
                        "https://m.youtube.com/watch?feature=share&v=EMOFRDOMIiU&t=6180s",
                        "https://www.youtube-nocookie.com/embed/EMOFRDOMIiU"),
                List.of("https://www.youtube.com/watch?v=emofrdomiiu"),
                List.of(
                        "https://arxiv.org/abs/2403.13784",
                        "arXiv:2403.13784",
                        "http://arxiv.org/pdf/2403.13784.pdf",
                        "https://export.arxiv.org/html/2403.13784/?context=cs.AI",
                        "https://doi.org/10.48550/arXiv.2403.13784",
                        "doi:10.48550/arxiv.2403.13784",
                        "10.48550/ARXIV.2403.13784"),
                List.of(
                        "https://arxiv.org/html/2403.13784v6",
                        "arxiv:2403.13784V6",
                        "https://arxiv.org/pdf/2403.13784v6.pdf"),
                List.of(
                        "https://arxiv.org/abs/math/0309136",
                        "arXiv:math.GT/0309136",
                        "https://arxiv.org/pdf/math/0309136"),
                List.of(
                        "https://doi.org/10.1016/s0140-6736(13)60982-4",
                        "doi:10.1016/S0140-6736(13)60982-4",
                        "http://dx.doi.org/10.1016%2FS0140-6736%2813%2960982-4",
                        "DOI: 10.1016/s0140-6736(13)60982-4",
                        "10.1016/s0140-6736(13)60982-4",
                        "https://www.doi.org/10.1016/s0140-6736(13)60982-4?noredirect",
                        "info:doi/10.1016/s0140-6736(13)60982-4",
                        "https://doi.org/doi:10.1016/s0140-6736(13)60982-4/"),
                List.of(
                        "doi:10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1",
                        "https://doi.org/10.1002/(SICI)1096-8644(199601)99:1%3C1::AID-AJPA1%3E3.0.CO;2-1"),
                List.of(
                        "https://web.archive.org/web/20230720120000/https://opensource.org/osd?utm_medium=x",
                        "http://web.archive.org/web/20230720120000id_/http:/www.opensource.org/osd/"),
                List.of("https://web.archive.org/web/20240101000000/https://opensource.org/osd"),
                List.of("https://opensource.org/osd"),
                List.of(
                        "https://archive.ph/2023.07.20-120000/https://opensource.org/osd",
                        "archive.today/2023.07.20-120000/http://opensource.org/osd"),
                List.of("https://archive.is/AbCdE", "https://archive.ph/AbCdE"),
                List.of("https://archive.is/abcde"),
                List.of(
                        "https://b\u00fccher.example/a",
                        "http://xn--bcher-kva.example/a",
                        "https://B\u00dcCHER.example/a",
                        "https://bu\u0308cher.example/a"),
                List.of("https://fa\u00df.example/"),
                List.of("https://fass.example/"),
                List.of(
                        "https://example.org/caf%C3%A9",
                        "https://example.org/caf\u00e9", "https://example.org/caf%c3%a9"),
                List.of("https://example.org/a%2Fb"),
                List.of("https://example.org/a/b", "https://user:secret@example.org/a;jsessionid=12AB/b"),
                List.of("https://example.org/A/b"),
                List.of("https://example.org:8080/a/b"),
                List.of("https://example.org/?p=412245", "http://example.org?p=412245&gclid=x"),
                List.of("https://example.org/?p=412246"),
                List.of("https://example.org/#!/page", "https://example.org#!/page/"),
                List.of("https://example.org/", "example.org", "https://example.org/#top", "//example.org/#!"),
                List.of("https://en.wikipedia.org/wiki/Openwashing", "https://en.m.wikipedia.org/wiki/Openwashing"),
                List.of(
                        "https://huggingface.co/meta-llama",
                        "https://hf.co/meta-llama",
                        "https://huggingface.co./meta-llama"),
                List.of("https://hf.qhduan.com/meta-llama"),
                List.of("https://vuink.com/post/bcrafbhepr-d-dbet/osd"));
    }

    @ParameterizedTest
    @MethodSource("sames")
    void spellings_of_one_address_have_one_form(List<String> spellings) {
        assertThat(spellings).extracting(CanonicalAddressTest::form).containsOnly(form(spellings.get(0)));
        assertThat(spellings)
                .allSatisfy(written ->
                        assertThat(form(CanonicalAddress.of(written).link())).isEqualTo(form(written)));
    }

    @Test
    void what_is_not_known_to_be_one_has_forms_of_its_own() {
        List<String> forms = sames().map(spellings -> form(spellings.get(0))).toList();

        assertThat(forms).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "n/a",
                "unknown",
                "Smith et al. 2020",
                "ftp://example.org/a",
                "https://",
                "https:///path",
                "https://exa mple.org/",
                "https://example.org:port/",
                "https://example.org:99999999/",
                "https://a..example.org/",
                "2403.13784",
                "1.2.3.4.5",
                "300.1.1.1",
                "mailto:somebody@example.org",
                "javascript:alert(1)",
                "https://example.org\u2044evil.example/\ud800",
                "https://\uff05.example/"
            })
    void what_is_no_address_is_refused(String written) {
        assertThatThrownBy(() -> CanonicalAddress.of(written)).isExactlyInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_capture_tells_what_was_captured_and_when() {
        CanonicalAddress capture = CanonicalAddress.of(
                "https://web.archive.org/web/20230720id_/https%3A%2F%2Fx.com%2Fylecun%2Fstatus%2F1681336284453781505");

        assertThat(capture.comparable())
                .isEqualTo("web.archive.org/web/20230720/twitter.com/ylecun/status/1681336284453781505");
        assertThat(Optional.ofNullable(capture.capture())).hasValueSatisfying(told -> {
            assertThat(told.archive()).isEqualTo("web.archive.org");
            assertThat(told.time()).isEqualTo("20230720");
            assertThat(told.original().link()).isEqualTo("https://twitter.com/ylecun/status/1681336284453781505");
        });
        assertThat(CanonicalAddress.of("https://archive.ph/AbCdE").capture()).isNull();
        assertThat(CanonicalAddress.of("https://web.archive.org/web/2023/nothing")
                        .capture())
                .isNull();
    }

    @Test
    void a_link_keeps_the_scheme_and_the_www_but_no_tracking() {
        assertThat(CanonicalAddress.of("http://WWW.example.org/a/?utm_source=x&b=1#c")
                        .link())
                .isEqualTo("http://www.example.org/a?b=1");
        assertThat(CanonicalAddress.of("10.1234/AbC").link()).isEqualTo("https://doi.org/10.1234/abc");
    }

    @Property(tries = 3000)
    void a_form_is_its_own_form_and_nothing_else_is_thrown(@ForAll("anything") String written) {
        CanonicalAddress address;
        try {
            address = CanonicalAddress.of(written);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).isExactlyInstanceOf(IllegalArgumentException.class);
            return;
        }
        assertThat(form(address.comparable())).isEqualTo(address.comparable());
        assertThat(form(address.link())).isEqualTo(address.comparable());
        assertThat(CanonicalAddress.of(address.link()).link()).isEqualTo(address.link());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://doi.org/./10.1234/A",
                "https://web.archive.org/web/2020/https:///./doi.org/",
                "https://web.archive.org/web/2020//..//../\ten.m.wikipedia.org/#%zz",
                "https://archive.ph/./2020/https://x.com/A/status/1"
            })
    void paths_that_are_something_else_once_in_one_form_are_read_as_that(String written) {
        assertThat(form(form(written))).isEqualTo(form(written));
    }

    @Property(tries = 2000)
    void every_variant_of_an_address_has_its_form(@ForAll("pages") Page page, @ForAll("variants") Variant variant) {
        assertThat(form(variant.of(page))).isEqualTo(form(page.plain()));
    }

    @Property(tries = 2000)
    void different_pages_have_different_forms(
            @ForAll("pages") Page one, @ForAll("pages") Page other, @ForAll("variants") Variant variant) {
        if (one.equals(other)) {
            assertThat(form(variant.of(one))).isEqualTo(form(other.plain()));
        } else {
            assertThat(form(variant.of(one))).isNotEqualTo(form(other.plain()));
        }
    }

    /** The rules of 2003 and those of today give the same for these letters. */
    @Property
    void hosts_of_other_scripts_are_encoded_as_the_platform_does(@ForAll("labels") String label) {
        assertThat(HostName.of(label + ".example")).isEqualTo(IDN.toASCII(label) + ".example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "/",
                "/../a",
                "/.",
                "%",
                "%41",
                "?a&",
                "&utm_a=1",
                "#!",
                ";jsessionid=",
                ":~:",
                "@",
                ":",
                "doi:",
                "https://doi.org/",
                "10.1/",
                "https://web.archive.org/web/1/",
                "//",
                "\u00fc",
                "v1",
                "0.",
                "\t",
                "www."
            })
    void a_megabyte_takes_no_longer_than_its_length(String part) {
        String long1 = part.repeat(MEGABYTE / part.length());
        for (String written : List.of(
                long1,
                "https://example.org/" + long1,
                "https://example.org/?" + long1,
                "https://example.org/#!" + long1,
                "https://doi.org/10.1234/" + long1,
                "doi:10.1234/" + long1,
                "arxiv:" + long1,
                "https://arxiv.org/abs/" + long1,
                "https://twitter.com/" + long1,
                "https://" + long1 + ".example/",
                "https://web.archive.org/web/2020/" + long1)) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                try {
                    CanonicalAddress.of(written);
                } catch (IllegalArgumentException refused) {
                    assertThat(refused.getMessage()).hasSizeLessThan(400);
                }
            });
        }
    }

    private static String form(String written) {
        return CanonicalAddress.of(written).comparable();
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> piece = Arbitraries.of(
                "https://",
                "http:/",
                "HTTP://",
                "//",
                "/",
                "www.",
                "m.",
                "example",
                ".org",
                ".",
                "..",
                "/./",
                "/../",
                "?",
                "&",
                "=",
                "#",
                "#!",
                "!",
                ":~:",
                "%",
                "%2",
                "%2f",
                "%41",
                "%C3%A9",
                "%zz",
                "\u00e9",
                "\u00df",
                "\ud83d\ude00",
                "\ud800",
                " ",
                "\t",
                "@",
                ":",
                ":80",
                ":8080",
                "doi:",
                "doi.org/",
                "10.1234/",
                "10.48550/arxiv.",
                "arxiv:",
                "arxiv.org/",
                "abs/",
                "pdf/",
                "2403.13784",
                "v6",
                ".pdf",
                "x.com/",
                "twitter.com",
                "/a/status/",
                "123",
                "youtu.be/",
                "youtube.com/watch?v=",
                "EMOFRDOMIiU",
                "web.archive.org/web/",
                "2023/",
                "id_/",
                "archive.ph/",
                "blog.opensource.org/",
                ";jsessionid=1",
                "utm_source=1",
                "a",
                "B",
                "-",
                "_",
                "~",
                "[",
                "]",
                "\\",
                "\"",
                "<",
                "\u3002",
                "\u0130",
                "en.m.wikipedia.org/");
        Arbitrary<String> host = Arbitraries.of(
                "https://example.org",
                "https://doi.org/10.1234/",
                "https://arxiv.org/",
                "https://web.archive.org/web/2020/",
                "https://twitter.com/",
                "https://youtube.com",
                "https://blog.opensource.org",
                "");
        return Arbitraries.oneOf(
                Combinators.combine(host, piece.list().ofMaxSize(12))
                        .as((begin, rest) -> begin + String.join("", rest)),
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().ofMaxLength(40).map(rest -> "https://example.org/" + rest));
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.strings()
                .withChars('a', 'z', '0', '\u00e9', '\u00fc', '\u00f8', '\u0436', '\u4e2d', '\u6587', '\u3042')
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    /** What tells one page from another. */
    record Page(String host, List<String> segments, List<String> parameters) {
        String plain() {
            return "https://" + behindScheme();
        }

        String behindScheme() {
            return host + path() + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
        }

        String path() {
            StringBuilder path = new StringBuilder();
            segments.forEach(segment -> path.append('/').append(segment));
            return path.toString();
        }
    }

    @Provide
    Arbitrary<Page> pages() {
        Arbitrary<String> hosts =
                Arbitraries.of("example.org", "example.com", "a.example.org", "xn--bcher-kva.example");
        Arbitrary<String> segments =
                Arbitraries.of("a", "A", "b.html", "caf%C3%A9", "%2F", "x-y_z~", "2023", "(1)", "index.html");
        Arbitrary<String> parameters = Arbitraries.of("p=1", "p=2", "q=a%20b", "q=a+b", "utm=1", "id", "ref=home");
        return Combinators.combine(
                        hosts, segments.list().ofMaxSize(3), parameters.list().ofMaxSize(2))
                .as(Page::new);
    }

    /** A way to write a page otherwise. */
    enum Variant {
        PLAIN {
            @Override
            String of(Page page) {
                return page.plain();
            }
        },
        OTHER_SCHEME {
            @Override
            String of(Page page) {
                return "HTTP://" + page.behindScheme();
            }
        },
        NO_SCHEME {
            @Override
            String of(Page page) {
                return " " + page.behindScheme() + " ";
            }
        },
        WWW_AND_CASE {
            @Override
            String of(Page page) {
                return "https://www." + page.host().toUpperCase(Locale.ROOT)
                        + page.behindScheme().substring(page.host().length());
            }
        },
        PORT {
            @Override
            String of(Page page) {
                return "https://" + page.host() + ":443"
                        + page.behindScheme().substring(page.host().length());
            }
        },
        SLASHES {
            @Override
            String of(Page page) {
                return "https://" + page.host() + page.path() + "//"
                        + (page.parameters().isEmpty() ? "?" : "?" + String.join("&&", page.parameters()));
            }
        },
        TRACKED {
            @Override
            String of(Page page) {
                return page.plain() + (page.parameters().isEmpty() ? "?" : "&")
                        + "utm_campaign=a&gclid=b%2Fc#section-2";
            }
        },
        DOTS {
            @Override
            String of(Page page) {
                return "https://" + page.host() + "/x/./.."
                        + page.behindScheme().substring(page.host().length());
            }
        },
        ENCODING {
            @Override
            String of(Page page) {
                return page.plain()
                        .replace("%C3%A9", "%c3%a9")
                        .replace("%2F", "%2f")
                        .replace("2023", "%32%3023")
                        .replace("~", "%7E");
            }
        },
        DECODED {
            @Override
            String of(Page page) {
                return page.plain().replace("%C3%A9", "\u00e9").replace("%20", " ");
            }
        };

        abstract String of(Page page);
    }

    @Provide
    Arbitrary<Variant> variants() {
        return Arbitraries.of(Variant.class);
    }
}
