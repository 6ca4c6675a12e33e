// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

/** Is told what a file holds, in the file's order, while it is read. */
interface CitationSink {
    /**
     * @param row a citation
     */
    void citation(CitationRow row);

    /**
     * @param line the line in which it begins
     * @param work a work that the file lists without saying who cites it
     */
    void work(int line, CitedWork work);

    /**
     * @param line the line in which it begins
     * @param raw what stands there; bytes that are not UTF-8 as {@link LosslessReader} gives them
     * @param reason what is wrong and what would be right
     */
    void rejected(int line, String raw, String reason);

    /**
     * @param line the line, 0 if it concerns the file as a whole
     * @param message something that a reader should look at, though nothing is left out because of it
     */
    void remark(int line, String message);
}
