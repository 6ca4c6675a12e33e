// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Property(tries = 500)
    void what_is_written_is_read_again(@ForAll("tables") CsvTable table, @ForAll boolean commented) {
        List<String> problems = new ArrayList<>();
        String text = table.text(commented ? List.of("a comment, with \"signs\"", "") : List.of());

        CsvTable read = CsvTable.parse("a.csv", text, problem -> problems.add(problem.toString()))
                .orElseThrow();

        assertThat(problems).isEmpty();
        assertThat(read.columns()).isEqualTo(table.columns());
        assertThat(read.rows().stream().map(CsvTable.Row::cells).toList())
                .isEqualTo(table.rows().stream().map(CsvTable.Row::cells).toList());
    }

    @Provide
    Arbitrary<CsvTable> tables() {
        Arbitrary<String> texts =
                Arbitraries.strings().withChars("ab ,\"'#|;=+-\n\r\t\\äα中").ofMaxLength(8);
        return Arbitraries.integers().between(2, 4).flatMap(width -> {
            List<String> columns =
                    IntStream.range(0, width).mapToObj(i -> "column " + i).toList();
            return texts.list()
                    .ofSize(width)
                    .map(cells -> new CsvTable.Row(0, cells))
                    .list()
                    .ofMaxSize(5)
                    .map(rows -> new CsvTable(columns, rows));
        });
    }

    @Test
    void a_row_knows_its_line_behind_comments_empty_lines_and_line_ends_in_cells() {
        List<SeedProblem> problems = new ArrayList<>();

        CsvTable table = CsvTable.parse(
                        "a.csv",
                        "# made by hand\n#\na,b\n1,\"two\nlines, \"\"quoted\"\"\"\n\n3,4\r\n5,6",
                        problems::add)
                .orElseThrow();

        assertThat(problems).isEmpty();
        assertThat(table.rows())
                .containsExactly(
                        new CsvTable.Row(4, List.of("1", "two\nlines, \"quoted\"")),
                        new CsvTable.Row(7, List.of("3", "4")),
                        new CsvTable.Row(8, List.of("5", "6")));
        assertThat(table.cell(table.rows().get(0), "b")).startsWith("two");
        assertThat(table.cell(table.rows().get(0), "c")).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        assertThat(CsvTable.parse("a.csv", "\uFEFF# x\na,b\n", problem -> {}))
                .map(CsvTable::columns)
                .contains(List.of("a", "b"));
    }

    @Test
    void rows_that_do_not_fit_are_told_with_their_line_and_the_rest_goes_in() {
        List<String> problems = new ArrayList<>();

        CsvTable table = CsvTable.parse("a.csv", "a,b\n1\n2,3\n4,5,6\n", problem -> problems.add(problem.toString()))
                .orElseThrow();

        assertThat(table.rows()).containsExactly(new CsvTable.Row(3, List.of("2", "3")));
        assertThat(problems)
                .containsExactly(
                        "a.csv:2: has 1 cells, 2 are needed: put a cell with a comma or quotation mark in quotation"
                                + " marks",
                        "a.csv:4: has 3 cells, 2 are needed: put a cell with a comma or quotation mark in quotation"
                                + " marks");
    }

    @Test
    void a_quotation_that_is_not_closed_is_told() {
        List<String> problems = new ArrayList<>();

        CsvTable.parse("a.csv", "a,b\n1,2\n3,\"four\n", problem -> problems.add(problem.toString()));

        assertThat(problems).singleElement().asString().contains("a quotation mark is opened and never closed");
    }

    @Test
    void a_table_needs_columns_with_names_of_their_own() {
        List<String> problems = new ArrayList<>();

        assertThat(CsvTable.parse("a.csv", "", problem -> problems.add(problem.toString())))
                .isEmpty();
        assertThat(CsvTable.parse("b.csv", "# only this", problem -> problems.add(problem.toString())))
                .isEmpty();
        assertThat(CsvTable.parse("c.csv", "a,a\n", problem -> problems.add(problem.toString())))
                .isEmpty();
        assertThat(CsvTable.parse("d.csv", "a,\n", problem -> problems.add(problem.toString())))
                .isEmpty();
        assertThat(problems)
                .containsExactly(
                        "a.csv: holds nothing: the first line names the columns",
                        "b.csv: holds nothing: the first line names the columns",
                        "c.csv:1: the column 'a' stands here twice",
                        "d.csv:1: a column has no name");
    }
}
