package dev.headroom.http;

import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The one encoding of requests and answers, as RFC 8259 has it for JSON. */
final class Utf8 {
    private Utf8() {}

    /** Whether this is its name in a media type, quoted or not. */
    static boolean isNamed(String charset) {
        return charset.replace("\"", "").equalsIgnoreCase("utf-8");
    }

    static String decode(Buffer bytes) throws RefusedRequest {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw RefusedRequest.malformed("The body must be in UTF-8, but is not");
        }
    }
}
