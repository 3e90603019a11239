package org.lilong.extraction.organisation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the companies that a page names in full for the words that shorten them: "宏达药业", "宏达公司工会" of 江苏宏达药业有限公司. */
final class Companies {
    /** "宏达药业工会": a body inside a company that is named by a short form. */
    private static final Pattern WITHIN = Pattern.compile("(.{3,8})(工会|党委|党总支|党支部|团委|团支部|妇联)");

    /** "宏达公司" for 江苏宏达药业有限公司. */
    private static final Pattern SHORT = Pattern.compile("([\\u4E00-\\u9FFF]{2,8})(?:公司|集团)");

    /** "宏达公司质检科": a department of a company that is named by a short form. */
    private static final Pattern DEPARTMENT = Pattern.compile(
            "([\\u4E00-\\u9FFF]{2,8}(?:公司|集团))([\\u4E00-\\u9FFF]{1,6}(?:科|部|处|室|车间|班|班组|分厂|项目部|营业厅|经营部))");

    /** Words shorten a company's name where they are this long, or 公司 stands behind them. */
    private static final int SHORTEST = 3;

    private final UnitPrefixes units;
    private final KnownBodies known;
    private final PrintedForms printed;

    Companies(UnitPrefixes units, KnownBodies known, PrintedForms printed) {
        this.units = units;
        this.known = known;
        this.printed = printed;
    }

    /** The company that these words shorten. */
    Optional<Body> named(String words) {
        Matcher shortened = SHORT.matcher(words);
        if (shortened.matches()) {
            return inFull(shortened.group(1));
        }
        return words.length() < SHORTEST ? Optional.empty() : inFull(words);
    }

    /** The company, or the body within one, that words mean which end as its short name or as that of such a body do. */
    Optional<Body> of(String words) {
        if (SHORT.matcher(words).matches() && !units.has(words)) {
            return named(words);
        }
        Matcher department = DEPARTMENT.matcher(words);
        if (department.matches() && !units.has(words)) {
            return named(department.group(1))
                    .map(company -> new Body(company.name() + department.group(2), company.unit()));
        }
        Matcher inside = WITHIN.matcher(words);
        return inside.matches()
                ? named(inside.group(1)).map(company -> new Body(company.name() + inside.group(2), company.unit()))
                : Optional.empty();
    }

    private Optional<Body> inFull(String words) {
        return known.company(words).or(() -> printed.company(words).map(units::body));
    }
}
