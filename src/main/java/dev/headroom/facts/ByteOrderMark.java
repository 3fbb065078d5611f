package dev.headroom.facts;

/** The mark that some programs write before UTF-8; readers may pass over it (RFC 8259, section 8.1). */
final class ByteOrderMark {
    private static final String MARK = "\uFEFF";

    private ByteOrderMark() {}

    static String removedFrom(String text) {
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }
}
