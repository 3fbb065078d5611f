package dev.headroom.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a header from its start, through one buffer of fixed size. Each reader names what it reads, for the
 * {@link IntakeException} that it throws when the file ends inside it or the {@link InspectionBudget} is used up.
 */
final class HeaderBytes {
    private static final int BUFFER_BYTES = 64 * 1024;

    private final String file;
    private final ReadableByteChannel channel;
    private final InspectionBudget allowance;
    private final ByteBuffer buffer =
            ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN).limit(0);
    private long position;

    HeaderBytes(String file, ReadableByteChannel channel, InspectionBudget allowance) {
        this.file = file;
        this.channel = channel;
        this.allowance = allowance;
    }

    /** Offset in the file of the next byte. */
    long position() {
        return position;
    }

    void order(ByteOrder order) {
        buffer.order(order);
    }

    byte i8(String what) throws IOException {
        return next(Byte.BYTES, what).get();
    }

    int u8(String what) throws IOException {
        return Byte.toUnsignedInt(i8(what));
    }

    short i16(String what) throws IOException {
        return next(Short.BYTES, what).getShort();
    }

    int i32(String what) throws IOException {
        return next(Integer.BYTES, what).getInt();
    }

    long u32(String what) throws IOException {
        return Integer.toUnsignedLong(i32(what));
    }

    long i64(String what) throws IOException {
        return next(Long.BYTES, what).getLong();
    }

    /** An unsigned 64-bit number from 0 to {@code most}. */
    long count(String what, long most) throws IOException {
        long at = position;
        long count = i64(what);
        if (count < 0 || count > most) {
            throw fault(at, "%s is %s, but at most %d is allowed".formatted(what, Long.toUnsignedString(count), most));
        }
        return count;
    }

    /** A length and that many bytes of UTF-8, at most {@code mostBytes}, kept on the heap. */
    String text(String what, int mostBytes) throws IOException {
        return textOf(what, (int) count("the length of " + what, mostBytes));
    }

    /** {@code length} bytes of UTF-8, kept on the heap. */
    String textOf(String what, int length) throws IOException {
        keep(what, (long) Character.BYTES * length);
        byte[] bytes = new byte[length];
        for (int done = 0; done < length; ) {
            int part = Math.min(length - done, BUFFER_BYTES);
            next(part, what).get(bytes, done, part);
            done += part;
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    void skip(String what, long bytes) throws IOException {
        checkUnread(what, bytes);
        for (long left = bytes; left > 0; ) {
            int part = (int) Math.min(left, BUFFER_BYTES);
            next(part, what).position(buffer.position() + part);
            left -= part;
        }
    }

    /** Refuses {@code bytes} more before they are read, if they are more than may be read. */
    void checkUnread(String what, long bytes) {
        if (bytes > allowance.unread()) {
            throw fault(
                    position,
                    "%s takes %d bytes, but of the %d bytes that headers may have only %d are left"
                            .formatted(what, bytes, InspectionBudget.READ_BYTES, allowance.unread()));
        }
    }

    /** Counts heap that is to be kept. */
    void keep(String what, long bytes) {
        if (!allowance.keep(bytes)) {
            throw fault(
                    position,
                    "with %s more than %d bytes would have to be kept, which is not allowed"
                            .formatted(what, InspectionBudget.KEPT_BYTES));
        }
    }

    IntakeException fault(long at, String fault) {
        return new IntakeException(file, "byte " + at, fault);
    }

    private ByteBuffer next(int bytes, String what) throws IOException {
        while (buffer.remaining() < bytes) {
            buffer.compact();
            int read = channel.read(buffer);
            buffer.flip();
            if (read < 0) {
                throw fault(
                        position,
                        "the file ends inside %s, which takes %d bytes of which %d are there"
                                .formatted(what, bytes, buffer.remaining()));
            }
        }
        checkUnread(what, bytes);
        allowance.read(bytes);
        position += bytes;
        return buffer;
    }
}
