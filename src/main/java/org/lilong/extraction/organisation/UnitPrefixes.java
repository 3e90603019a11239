package org.lilong.extraction.organisation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lilong.extraction.lexicon.Lexicon;

/** Tells by which unit a body's full name begins: a division of the country or a residential area. */
final class UnitPrefixes {
    /** Administrative or residential unit at the begin of a body's name. */
    private static final Pattern UNIT =
            Pattern.compile("^(?:.{1,12}?(?:街道|苏木|社区(?!学校|服务|党校|文化|卫生|事务|管理|工作|教育|建设|自治|平安|发展|党群|党建)|居民区|新村|小区)"
                    + "|[^省市区县旗州镇乡村局委驻院队]{1,10}?(?:自治区|自治州|自治县|省|市|(?<![社小园校片辖地城民街景厂库居])区|县|旗|州|镇|乡|(?<!农)村)(?!镇|庄|居)"
                    + "|.{1,8}?(?:苑|里|坊|园|弄|大院|家属院|宿舍)(?=居委会|居民委员会|党总支|党支部|自管会|业委会|物管会|党委|院委会|院落))");

    private static final int LONGEST_DIVISION = 9;

    private final Lexicon lexicon;

    UnitPrefixes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a unit, and more behind it, stands at the begin of a name. */
    boolean has(String name) {
        Matcher unit = UNIT.matcher(name);
        return unit.find() && unit.end() < name.length();
    }

    /** Whether a name begins with the short name of a province, a city, a county or a district: 青禾 of 青禾大厦. */
    boolean beginsWithPlace(String name) {
        return name.length() > 2
                && Stream.of("省", "市", "县", "区")
                        .anyMatch(level -> lexicon.divisions.contains(name.substring(0, 2) + level));
    }

    /** Whether a name begins with that of a division of the country, in full or in short. */
    boolean beginsWithDivision(String name) {
        return beginsWithPlace(name) || !division(name).isEmpty();
    }

    /** Whether a name begins with the full name of a district, a county or a city: 让胡路区. */
    boolean beginsWithDistrict(String name) {
        String division = division(name);
        return !division.isEmpty() && "区县市旗".indexOf(division.charAt(division.length() - 1)) >= 0;
    }

    /** Whether what stands before the end of a name is a unit of its own: 青禾区 of 青禾区石桥商会. */
    boolean endsWithUnit(String name, String end) {
        String before = name.substring(0, name.length() - end.length());
        return body(before + "会").rest().equals("会");
    }

    /** A body whose name is already full. */
    Body body(String name) {
        Matcher unit = UNIT.matcher(name);
        return new Body(name, unit.find() && unit.end() < name.length() ? unit.group() : division(name));
    }

    /** The division of the country that a name begins with; "" where it begins with none. */
    private String division(String name) {
        for (int end = Math.min(LONGEST_DIVISION, name.length() - 1); end > 2; end--) {
            if (lexicon.divisions.contains(name.substring(0, end))) {
                return name.substring(0, end);
            }
        }
        return "";
    }
}
