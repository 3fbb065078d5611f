package dev.headroom.paging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a {@link Position}: opaque to clients, versioned, and bound to the list and order that it was made
 * for.
 */
final class Cursor {
    private static final int VERSION = 1;

    private Cursor() {}

    static String encode(String list, Position position) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(list);
            out.writeUTF(position.key());
            for (Comparable<?> value : position.values()) {
                write(out, value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** The position, or empty when the text is no cursor of that list and order. */
    static Optional<Position> decode(String list, int columns, String cursor) {
        try (var in = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(cursor)))) {
            if (in.readByte() != VERSION || !in.readUTF().equals(list)) {
                return Optional.empty();
            }
            String key = in.readUTF();
            List<@Nullable Comparable<?>> values = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                values.add(read(in));
            }
            return in.read() < 0 ? Optional.of(new Position(values, key)) : Optional.empty();
        } catch (IOException | IllegalArgumentException notACursor) {
            return Optional.empty();
        }
    }

    private static void write(DataOutputStream out, @Nullable Comparable<?> value) throws IOException {
        if (value == null) {
            out.writeByte('-');
        } else if (value instanceof Integer number) {
            out.writeByte('i');
            out.writeInt(number);
        } else if (value instanceof Double number) {
            out.writeByte('d');
            out.writeDouble(number);
        } else {
            out.writeByte('s');
            out.writeUTF((String) value);
        }
    }

    private static @Nullable Comparable<?> read(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case '-' -> null;
            case 'i' -> in.readInt();
            case 'd' -> in.readDouble();
            case 's' -> in.readUTF();
            default -> throw new IOException("unknown value");
        };
    }
}
