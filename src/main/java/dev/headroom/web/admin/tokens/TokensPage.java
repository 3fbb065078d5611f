package dev.headroom.web.admin.tokens;

import dev.headroom.access.ApiTokenApi;
import dev.headroom.access.Role;
import dev.headroom.error.ApiException;
import dev.headroom.error.UserError;
import dev.headroom.web.Option;
import dev.headroom.web.Options;
import dev.headroom.web.PageFrame;
import dev.headroom.web.admin.AdminVisit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * API tokens, and the form for another.
 *
 * @param secret of the token that was just created, which is shown this once; empty for none
 * @param errors by field, why none was created
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TokensPage(
        PageFrame page,
        AdminVisit admin,
        List<TokenRow> tokens,
        List<Option> roles,
        SubmittedToken entered,
        String secret,
        Map<String, String> errors)
        implements TemplateInstance {

    static TokensPage of(
            AdminVisit admin, ApiTokenApi api, SubmittedToken entered, String secret, List<UserError> errors)
            throws ApiException {
        return new TokensPage(
                admin.page("API tokens"),
                admin,
                api.apiTokens().stream().map(TokenRow::of).toList(),
                Options.of(Role.values(), entered.chosenRole()),
                entered,
                secret,
                errors.stream().collect(Collectors.toMap(UserError::field, UserError::message)));
    }
}
