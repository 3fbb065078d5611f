package dev.headroom.intake;

import dev.headroom.intake.MetadataValue.Flag;
import dev.headroom.intake.MetadataValue.Real;
import dev.headroom.intake.MetadataValue.Sequence;
import dev.headroom.intake.MetadataValue.Text;
import dev.headroom.intake.MetadataValue.Whole;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the key-value pairs of a GGUF header; long values are passed over, so that a vocabulary costs no heap. */
final class MetadataReader {
    /** Files have 20 to 80 pairs; the most that a file may have leaves room for a hundred times as many. */
    static final long MOST_PAIRS = 8192;
    /** The format's own limit of a key, in bytes. */
    static final int LONGEST_KEY = 65_535;
    /** Names, licences and the like are shorter; templates and vocabularies are longer and not of interest. */
    private static final int LONGEST_KEPT_TEXT = 4096;
    /** Arrays that hold a value per layer have at most that many values. */
    private static final int LONGEST_KEPT_ARRAY = ModelFacts.MOST_LAYERS;
    /** ggml itself writes no array in an array. */
    private static final int DEEPEST_ARRAY = 4;
    /** Heap of a map entry with its value and the headers of their objects, in bytes. */
    private static final int ENTRY_BYTES = 160;

    private static final int ITEM_BYTES = 24;
    private static final String ITEM = "an array element";

    private final HeaderBytes bytes;

    MetadataReader(HeaderBytes bytes) {
        this.bytes = bytes;
    }

    Map<String, MetadataValue> pairs(long count) throws IOException {
        Map<String, MetadataValue> pairs = new LinkedHashMap<>();
        for (long pair = 0; pair < count; pair++) {
            long at = bytes.position();
            String key = key();
            String what = "metadata " + PrintableText.of(key);
            bytes.keep(what, ENTRY_BYTES);
            if (pairs.put(key, value(type("the type of " + what), what, 1)) != null) {
                throw bytes.fault(at, what + " is there twice, but only once is allowed");
            }
        }
        return pairs;
    }

    private String key() throws IOException {
        long at = bytes.position();
        String key = bytes.text("a metadata key", LONGEST_KEY);
        if (key.isEmpty() || !key.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw bytes.fault(
                    at, "a metadata key is \"%s\", but must be ASCII without spaces".formatted(PrintableText.of(key)));
        }
        return key;
    }

    private MetadataType type(String what) throws IOException {
        long at = bytes.position();
        long number = bytes.u32(what);
        return MetadataType.of(number)
                .orElseThrow(() -> bytes.fault(
                        at,
                        "%s is %d, but must be from 0 to %d"
                                .formatted(what, number, MetadataType.values().length - 1)));
    }

    private MetadataValue value(MetadataType type, String what, int depth) throws IOException {
        return switch (type) {
            case UINT8 -> new Whole(bytes.u8(what));
            case INT8 -> new Whole(bytes.i8(what));
            case UINT16 -> new Whole(Short.toUnsignedInt(bytes.i16(what)));
            case INT16 -> new Whole(bytes.i16(what));
            case UINT32 -> new Whole(bytes.u32(what));
            case INT32 -> new Whole(bytes.i32(what));
            case INT64 -> new Whole(bytes.i64(what));
            case UINT64 -> unsigned(bytes.i64(what));
            case FLOAT32 -> new Real(Float.intBitsToFloat(bytes.i32(what)));
            case FLOAT64 -> new Real(Double.longBitsToDouble(bytes.i64(what)));
            case BOOL -> flag(what);
            case STRING -> text(what);
            case ARRAY -> array(what, depth);
        };
    }

    private static MetadataValue unsigned(long bits) {
        return bits >= 0 ? new Whole(bits) : new Real(new BigInteger(Long.toUnsignedString(bits)).doubleValue());
    }

    private Flag flag(String what) throws IOException {
        long at = bytes.position();
        int flag = bytes.u8(what);
        if (flag > 1) {
            throw bytes.fault(at, "%s is %d, but must be 0 or 1 as a boolean".formatted(what, flag));
        }
        return new Flag(flag == 1);
    }

    private Text text(String what) throws IOException {
        long length = bytes.count("the length of " + what, InspectionBudget.READ_BYTES);
        if (length > LONGEST_KEPT_TEXT) {
            bytes.skip(what, length);
            return new Text(Optional.empty(), length);
        }
        return new Text(Optional.of(bytes.textOf(what, (int) length)), length);
    }

    private Sequence array(String what, int depth) throws IOException {
        if (depth > DEEPEST_ARRAY) {
            throw bytes.fault(
                    bytes.position(),
                    "%s is an array in %d arrays, but at most %d are allowed"
                            .formatted(what, depth - 1, DEEPEST_ARRAY - 1));
        }
        MetadataType type = type("the element type of " + what);
        long length = bytes.count("the length of " + what, InspectionBudget.READ_BYTES / type.leastBytes());
        bytes.checkUnread(what, length * type.leastBytes());
        if (type.isFixedWidth() && length <= LONGEST_KEPT_ARRAY) {
            return new Sequence(type, length, Optional.of(items(type, (int) length, what)));
        }
        pass(type, length, depth);
        return new Sequence(type, length, Optional.empty());
    }

    private List<MetadataValue> items(MetadataType type, int length, String what) throws IOException {
        bytes.keep(what, (long) ITEM_BYTES * length);
        List<MetadataValue> items = new ArrayList<>(length);
        for (int item = 0; item < length; item++) {
            items.add(value(type, ITEM, 0));
        }
        return List.copyOf(items);
    }

    private void pass(MetadataType type, long length, int depth) throws IOException {
        if (type.isFixedWidth()) {
            bytes.skip(ITEM, length * type.leastBytes());
            return;
        }
        for (long item = 0; item < length; item++) {
            if (type == MetadataType.STRING) {
                bytes.skip(ITEM, bytes.count("the length of an array element", InspectionBudget.READ_BYTES));
            } else {
                array(ITEM, depth + 1);
            }
        }
    }
}
