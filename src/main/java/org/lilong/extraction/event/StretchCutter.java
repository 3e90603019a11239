package org.lilong.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lilong.article.Block;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.WordSpotter;

/** Cuts an article into the sentences and labelled lines that the rules for occasions read one by one. */
final class StretchCutter {
    /** A sentence longer than this is cut at the next stop, so that no text makes the rules slow. */
    private static final int LONGEST = 4000;

    private static final WordSpotter LABELS = WordSpotter.of(List.of(
            "主持：", "主持人：", "出席：", "出席人员：", "列席：", "列席人员：", "参加：", "参加人员：", "参会人员：", "请假：", "缺席：", "记录：", "记录人：", "地点：",
            "时间："));

    private final String text;
    private final QuoteMask mask;

    StretchCutter(String text, QuoteMask mask) {
        this.text = text;
        this.mask = mask;
    }

    /** The stretches of an article's blocks, in the order of the text. */
    List<Stretch> cut(List<Block> all) {
        List<Stretch> found = new ArrayList<>();
        List<Block> blocks = new ArrayList<>(all);
        blocks.sort(Comparator.comparing(Block::span));
        for (int b = 0; b < blocks.size(); b++) {
            cut(blocks.get(b), b, found);
        }
        return found;
    }

    private void cut(Block block, int number, List<Stretch> found) {
        int begin = block.span().begin();
        boolean first = true;
        boolean labelled = labels(block.span()) > 1;
        for (int i = begin; i < block.span().end(); i++) {
            boolean full = i - begin >= LONGEST && "，、,： ".indexOf(text.charAt(i)) >= 0 || i - begin >= 2 * LONGEST;
            if (isEnd(i)
                    || endsSpeech(i)
                    || full
                    || labelled && startsLabel(i + 1)
                    || i + 1 == block.span().end()) {
                Span span = new Span(begin, i + 1);
                if (!text.substring(begin, i + 1).isBlank()) {
                    found.add(new Stretch(span, number, block.kind(), first));
                    first = false;
                }
                begin = i + 1;
            }
        }
    }

    /** Labelled lines of minutes ("主持：…出席：…") that were run together are still lines of their own. */
    private boolean startsLabel(int at) {
        return LABELS.lengthAt(text, at) > 0;
    }

    private int labels(Span span) {
        int labels = 0;
        for (int i = span.begin(); i < span.end(); i++) {
            labels += startsLabel(i) ? 1 : 0;
        }
        return labels;
    }

    /** The closing quotation mark of what somebody says in full: what follows is another sentence, if only "某某说". */
    private boolean endsSpeech(int at) {
        boolean closing = "”」".indexOf(text.charAt(at)) >= 0 && mask.isSpeech(at);
        boolean full = at > 0 && "。！？!?".indexOf(text.charAt(at - 1)) >= 0;
        boolean goesOn = at + 1 < text.length() && "，、；：的”」".indexOf(text.charAt(at + 1)) >= 0;
        return closing && full && !goesOn;
    }

    private boolean isEnd(int at) {
        return "。！？；!?;\n".indexOf(text.charAt(at)) >= 0 && !mask.isSpeech(at);
    }
}
