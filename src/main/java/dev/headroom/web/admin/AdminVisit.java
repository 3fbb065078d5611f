package dev.headroom.web.admin;

import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Stylesheet;
import dev.headroom.web.Visit;

/**
 * Somebody signed in, at one request.
 *
 * @param name who they are, as the change log shows it
 * @param isAdmin whether they may do what admins may, beyond what editors may
 * @param formToken what each form of theirs must bring
 */
public record AdminVisit(Visit visit, String name, boolean isAdmin, String formToken) {

    /** What surrounds a page, which search engines shall not know. */
    public PageFrame page(String title) {
        return page(visit, title);
    }

    static PageFrame page(Visit visit, String title) {
        return new PageFrame(
                title,
                title,
                "",
                visit.address(),
                GraphQlQuery.NONE,
                "",
                "",
                Stylesheet.PACKAGED.path(),
                visit.catalog().version());
    }
}
