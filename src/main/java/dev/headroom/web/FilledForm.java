package dev.headroom.web;

/** A page that tells field by field what is wrong with what was sent. */
public interface FilledForm {
    /** Whether something is wrong; the page is then sent as a refusal. */
    boolean refused();
}
