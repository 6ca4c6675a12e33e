// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Truth;

/** Whether two values of one property disagree. */
final class FactValues {
    private static final Pattern NUMBER = Pattern.compile("([-+]?[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(%?)");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    private FactValues() {}

    /** Whether both claims state a value of one property. */
    static boolean sameProperty(Claim one, Claim other) {
        String property = one.property();
        String another = other.property();
        return property != null
                && another != null
                && one.value() != null
                && other.value() != null
                && normal(property).equals(normal(another));
    }

    /**
     * Whether two claims on one property disagree beyond what both allow.
     *
     * @return NO if a value is only approximate or within the tolerance; UNKNOWN for dates that may be the same
     */
    static Truth disagree(Claim one, Claim other) {
        String value = one.value();
        String another = other.value();
        if (value == null || another == null) {
            return Truth.UNKNOWN;
        }
        return disagree(value, another, one.tolerance(), other.tolerance());
    }

    static Truth disagree(String value, String other, @Nullable String tolerance, @Nullable String otherTolerance) {
        if (isApproximate(tolerance) || isApproximate(otherTolerance)) {
            return Truth.NO;
        }
        if (normal(value).equals(normal(other))) {
            return Truth.NO;
        }
        Optional<PartialDate> date = date(value);
        Optional<PartialDate> otherDate = date(other);
        boolean years = YEAR.matcher(value).matches() && YEAR.matcher(other).matches();
        if (date.isPresent() && otherDate.isPresent() && !(years && (tolerance != null || otherTolerance != null))) {
            Truth before = date.get().before(otherDate.get());
            Truth after = otherDate.get().before(date.get());
            return before.or(after);
        }
        Matcher number = NUMBER.matcher(value.strip());
        Matcher otherNumber = NUMBER.matcher(other.strip());
        if (number.matches() && otherNumber.matches() && number.group(2).equals(otherNumber.group(2))) {
            BigDecimal a = parsed(number);
            BigDecimal b = parsed(otherNumber);
            BigDecimal allowed = allowed(tolerance, a).max(allowed(otherTolerance, b));
            return a.subtract(b).abs().compareTo(allowed) > 0 ? Truth.YES : Truth.NO;
        }
        return Truth.YES;
    }

    static Optional<PartialDate> date(String value) {
        try {
            return Optional.of(PartialDate.parse(value.strip()));
        } catch (IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }

    /** Texts are compared without regard to case, kinds of signs, spaces, and a full stop at the end. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[‘’“”\"']", "'")
                .replaceAll("[‐-―-]", "-")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("\\.$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isApproximate(@Nullable String tolerance) {
        return tolerance != null && normal(tolerance).startsWith("approx");
    }

    private static BigDecimal parsed(Matcher number) {
        return new BigDecimal(number.group(1).replace(",", ""));
    }

    private static BigDecimal allowed(@Nullable String tolerance, BigDecimal value) {
        if (tolerance == null) {
            return BigDecimal.ZERO;
        }
        Matcher number = NUMBER.matcher(tolerance.strip().replaceFirst("^[±]\\s*", ""));
        if (!number.matches()) {
            return BigDecimal.ZERO;
        }
        BigDecimal allowed = parsed(number).abs();
        return number.group(2).isEmpty()
                ? allowed
                : value.abs().multiply(allowed).movePointLeft(2);
    }
}
