package dev.headroom.fuzz;

/** A value that is a name in a document and a string in the JSON of variables. */
record EnumValue(String name) {
    @Override
    public String toString() {
        return name;
    }
}
