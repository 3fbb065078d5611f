package dev.headroom.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An API token as its owner holds it: {@code hr_}, the id that the table knows it by, {@code _}, and 256 random bits.
 *
 * @param id 8 bytes in hexadecimal; not secret
 * @param value the secret part
 */
record Secret(String id, String value) {
    static final String PREFIX = "hr_";
    private static final Pattern FORM = Pattern.compile(PREFIX + "([0-9a-f]{16})_([A-Za-z0-9_-]{43})");
    private static final int ID_BYTES = 8;
    private static final int SECRET_BYTES = 32;

    static Secret random() {
        return new Secret(
                HexFormat.of().formatHex(bytes(ID_BYTES)),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES)));
    }

    /** Empty if the text has not the form of an API token. */
    static Optional<Secret> parse(String token) {
        var parts = FORM.matcher(token);
        return parts.matches() ? Optional.of(new Secret(parts.group(1), parts.group(2))) : Optional.empty();
    }

    static byte[] bytes(int count) {
        var bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    String token() {
        return PREFIX + id + "_" + value;
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return PREFIX + id + "_…";
    }
}
