package dev.headroom.web.admin.facts;

import dev.headroom.web.Address;
import dev.headroom.web.Link;

/** Links from a row to those that refer to it. */
final class Related {
    private Related() {}

    /** A list, of the rows that name something. */
    static Link list(String words, String path, String named) {
        return new Link(
                words, Address.of("/admin/rows/" + path).with("q", named).href());
    }

    /** The form for one more row, in which a field is filled in. */
    static Link add(String words, String path, String field, String value) {
        return new Link(
                words,
                Address.of("/admin/rows/" + path + "/add").with(field, value).href());
    }
}
