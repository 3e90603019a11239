package org.lilong.article.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Decodes the bytes of a page whose encoding nobody has told. */
final class Decoding {
    private static final int SAMPLE = 1 << 16;
    private static final int LEAST_CONFIDENCE = 30;

    private Decoding() {}

    /** The text, or nothing where the bytes are no text in an encoding that Chinese pages use. */
    static Optional<String> decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return Optional.<String>empty()
                .or(() -> plausible(strictly(bytes, 0, StandardCharsets.UTF_8)))
                .or(() -> zeros(bytes) ? wide(bytes) : narrow(bytes));
    }

    private static Optional<String> wide(byte[] bytes) {
        return plausible(strictly(bytes, 0, StandardCharsets.UTF_16LE))
                .filter(Decoding::isMostlyChinese)
                .or(() ->
                        plausible(strictly(bytes, 0, StandardCharsets.UTF_16BE)).filter(Decoding::isMostlyChinese));
    }

    private static Optional<String> narrow(byte[] bytes) {
        Optional<String> detected = detected(bytes).filter(Decoding::isMostlyChinese);
        return detected.or(() -> plausible(strictly(bytes, 0, Charset.forName("GB18030"))))
                .filter(Decoding::isMostlyChinese)
                .or(() -> wide(bytes));
    }

    private static Optional<String> detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE));
        for (CharsetMatch match : detector.detectAll()) {
            boolean chinese =
                    match.getName().equals("GB18030") || match.getName().equals("Big5");
            if (chinese && match.getConfidence() >= LEAST_CONFIDENCE) {
                Optional<String> text = plausible(strictly(bytes, 0, Charset.forName(match.getName())));
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Text holds no control characters but those that move the cursor. */
    private static Optional<String> plausible(Optional<String> text) {
        return text.filter(t -> {
            long controls = t.chars()
                    .filter(c -> c == 0 || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'))
                    .count();
            return controls * 200 <= t.length();
        });
    }

    private static boolean isMostlyChinese(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = text.codePoints().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
        return han * 5 >= letters * 2;
    }

    private static boolean zeros(byte[] bytes) {
        int zeros = 0;
        int sample = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < sample; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros > 0;
    }

    private static boolean startsWith(byte[] bytes, int... begin) {
        for (int i = 0; i < begin.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != begin[i]) {
                return false;
            }
        }
        return true;
    }
}
