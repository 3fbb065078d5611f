package dev.headroom.facts;

/**
 * One cell of a fact table as a file gives it.
 *
 * @param text what stands there; of a number its digits as they were written
 */
record Cell(Type type, String text) {
    static final Cell UNKNOWN = new Cell(Type.ANY, "");

    /** CSV has cells of any type, JSON tells them apart. */
    enum Type {
        ANY("a cell"),
        /** Of CSV whose columns no comma parts: its numbers may have decimal commas. */
        ANY_WITHOUT_COMMAS("a cell"),
        TEXT("a text"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NESTED("a list or an object");

        final String words;

        Type(String words) {
            this.words = words;
        }
    }

    boolean isUnknown() {
        return (isOfAnyType() || type == Type.TEXT) && text.isBlank();
    }

    boolean mayBe(Type wanted) {
        return isOfAnyType() || type == wanted;
    }

    private boolean isOfAnyType() {
        return type == Type.ANY || type == Type.ANY_WITHOUT_COMMAS;
    }
}
