package dev.headroom.web.admin.facts;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row that somebody else changed since a form was made on it. What the person left as it was takes the other's value,
 * what they changed stays, and where both changed the same fact they see both values.
 *
 * @param submitted the form, made on the row as it is now
 * @param notes what to tell beside the fields
 */
record Conflict(SubmittedForm submitted, Map<String, String> notes) {

    static Conflict of(SubmittedForm sent, Map<String, String> now, int version) {
        Map<String, String> entered = new LinkedHashMap<>();
        Map<String, String> notes = new LinkedHashMap<>();
        now.forEach((field, there) -> {
            String was = sent.there().getOrDefault(field, "");
            String yours = sent.entered().getOrDefault(field, "");
            boolean untouched = yours.equals(was);
            entered.put(field, untouched ? there : yours);
            if (!there.equals(was) && !there.equals(yours)) {
                notes.put(
                        field,
                        untouched
                                ? "Now %s, before %s.".formatted(shown(there), shown(was))
                                : "The catalog has %s now; you entered %s on %s."
                                        .formatted(shown(there), shown(yours), shown(was)));
            }
        });
        return new Conflict(new SubmittedForm(now, entered, version), notes);
    }

    static String told(Integer yours, int now) {
        return ("Somebody else changed it since you opened this form: that was made on version %d, and it is at "
                                + "version %d now. ")
                        .formatted(yours, now)
                + "Nothing was written. Their values stand beside the fields; send the form again to write what it "
                + "holds now.";
    }

    private static String shown(String text) {
        return text.isEmpty() ? "unknown" : '"' + text.replace("\n", ", ") + '"';
    }
}
