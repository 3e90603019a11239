package org.lilong.web;

import org.lilong.query.Catalogue;
import org.lilong.web.api.CatalogueRoutes;
import org.lilong.web.api.DocumentationRoutes;
import org.lilong.web.api.EventRoutes;
import org.lilong.web.api.EvidenceRoutes;
import org.lilong.web.api.NeighbourhoodRoutes;
import org.lilong.web.api.NetworkRoutes;
import org.lilong.web.api.OrganisationRoutes;
import org.lilong.web.api.PeopleRoutes;
import org.lilong.web.api.PostRoutes;
import org.lilong.web.api.SearchRoutes;
import org.lilong.web.api.SourceRoutes;
import org.lilong.web.api.WhyRoutes;
import org.lilong.web.identifier.IdentifierRoutes;
import org.lilong.web.lookup.Data;
import org.lilong.web.monitoring.MonitoringRoutes;
import org.lilong.web.protocol.StandardRoutes;
import org.lilong.web.route.Api;

/** The map of the JSON API: every route that is declared, and so checked, described and tested by its declaration. */
final class DeclaredRoutes {
    private DeclaredRoutes() {}

    static void register(Api api, Catalogue catalogue) {
        Data data = api.data();
        new PeopleRoutes(data).register(api);
        new EventRoutes(data).register(api);
        new OrganisationRoutes(data).register(api);
        new NeighbourhoodRoutes(data).register(api);
        new PostRoutes(data).register(api);
        new SourceRoutes(data).register(api);
        new EvidenceRoutes(data).register(api);
        new NetworkRoutes(data).register(api);
        new SearchRoutes(data).register(api);
        new WhyRoutes(data).register(api);
        new CatalogueRoutes(data, catalogue).register(api);
        new IdentifierRoutes(data).register(api);
        new DocumentationRoutes().register(api);
        api.describe(StandardRoutes.of(api.schemas()));
        api.describe(MonitoringRoutes.of(api.schemas()));
    }
}
