package org.commonground.coordination.api.routes;

import java.util.List;

/** Declares the routes of one resource. */
@FunctionalInterface
public interface Routes {
  List<Route> routes();
}
