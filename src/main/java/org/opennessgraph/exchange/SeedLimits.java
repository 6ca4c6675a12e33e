// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

/**
 * How much the reader takes, so that a file put there by mistake costs an error and not the memory.
 *
 * @param files the most files
 * @param fileBytes the most bytes of one file
 * @param tableBytes the most bytes of one sheet
 * @param folderDepth how deep folders may lie in each other
 * @param nesting how deep mappings and lists may lie in each other
 * @param textChars the most characters of one text
 * @param problems the most problems that are told
 */
record SeedLimits(int files, int fileBytes, int tableBytes, int folderDepth, int nesting, int textChars, int problems) {
    static final SeedLimits DEFAULT = new SeedLimits(2_000, 4 << 20, 16 << 20, 16, 16, 20_000, 1_000);
}
