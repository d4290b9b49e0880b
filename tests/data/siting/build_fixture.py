#!/usr/bin/env python3
"""Writes the fixture of the siting rules: invented layers (one GeoJSON per role) and cases.json.

Everything here is made up for tests: no building, road, river or outfall of it exists. Places are metres east and north of an origin, so that every
expected figure can be worked out by hand; `why` says how. The metres become degrees with the radii of curvature of the ellipsoid
GRS 80 at the origin, so distances hold to about 0.1 % within 12 km of it.
"""
import json
import math
import os

FOLDER = os.path.dirname(os.path.abspath(__file__))
LON, LAT = 104.0, 30.6
A, F = 6378137.0, 1 / 298.257222101
E2 = F * (2 - F)
S = math.sin(math.radians(LAT))
W = math.sqrt(1 - E2 * S * S)
EAST = math.radians(1) * A / W * math.cos(math.radians(LAT))
NORTH = math.radians(1) * A * (1 - E2) / W**3


def at(e, n):
    return [round(LON + e / EAST, 8), round(LAT + n / NORTH, 8)]


def box(w, s, e, n):
    return [at(w, s), at(e, s), at(e, n), at(w, n), at(w, s)]


def polygon(*rings):
    return {"type": "Polygon", "coordinates": list(rings)}


def line(*points):
    return {"type": "LineString", "coordinates": [at(*p) for p in points]}


def point(e, n):
    return {"type": "Point", "coordinates": at(e, n)}


def feature(geometry, **properties):
    return {"type": "Feature", "properties": properties, "geometry": geometry}


LAYERS = {
    "building": [
        feature(polygon(box(30, -15, 50, 15)), code="hall", name="Hall", height=20),
        feature(polygon(box(960, 20, 1040, 30)), code="court-n", name="Court north", building_height="30"),
        feature(polygon(box(1020, -40, 1030, 20)), code="court-e", name="Court east", levels=10),
        feature(polygon(box(970, -40, 980, 20)), code="court-w", name="Court west", 层数=10),
        feature(polygon(box(1900, -30, 2100, -10)), code="wall", name="Long wall", height=30),
        feature(polygon(box(-3020, -3020, -3000, -3000)), code="unknown", name="Unmeasured"),
    ],
    "road": [
        feature(line((-5000, 500), (5000, 500)), code="r1", name="Ring", kind="road", **{"class": "main"}, vehicles_per_day=20000, width=20),
        feature(line((-5000, -2000), (5000, -2000)), code="r2", name="Lane", **{"class": "lane"}),
        feature(line((-3000, -1500), (-3000, 450)), code="r3", name="Side", aadt="5000", lanes=2),
        feature(line((-1000, -4000), (1000, -4000)), code="r4", name="East Street", aadt=8000, width=12),
        feature(line((-500, -4300), (-500, -3700)), code="r5", name="North Street A", aadt=2000, width=8),
        feature(line((500, -4300), (500, -3700)), code="r6", name="North Street B", aadt=2000, width=8),
    ],
    "source": [
        feature(point(0, 300), code="kiln", name="Kiln", kind="fixed"),
        feature(point(20020, 10000), code="o1", name="Outfall 1", kind="outfall", receiving_water="甲河", load=60),
        feature(point(20020, 12000), code="o2", name="Outfall 2", kind="outfall", load=30),
        feature(point(16000, 8010), code="o3", name="Outfall 3", kind="outfall", receiving_water="乙河", load=10),
    ],
    "river": [
        feature(line((20000, 0), (20000, 20000)), code="a", name="甲河", name_en="River A"),
        feature(line((15000, 8000), (20000, 8000)), code="b", name="乙河", name_en="River B"),
        feature(line((25000, 0), (25000, 1000), (25200, 1000), (25200, 0)), code="c", name="丙河", name_en="River C"),
    ],
    "lake": [feature(polygon(box(40000, 0, 41000, 1000)), code="l", name="Lake")],
    "built-up": [
        feature(polygon(box(-1000, -1000, 3000, 1000)), code="town", name="Town"),
        feature(polygon(box(40000, 0, 41000, 1000)), code="shore", name="Shore"),
    ],
    "district": [
        feature(polygon(box(19000, 9000, 21000, 15000)), code="d1", name="甲区", name_en="District A"),
        feature(polygon(box(14000, 7000, 19000, 9000)), code="d2", name="乙区", name_en="District B"),
    ],
    "drinking-zone": [feature(polygon(box(19900, 3000, 20100, 4500)), code="z1", name="Zone", kind="first")],
    "soil-unit": [
        feature(polygon(box(-6000, -6000, 0, 6000)), code="h1", name="Aquifer west", kind="hydrogeological"),
        feature(polygon(box(0, -6000, 6000, 6000)), code="h2", name="Aquifer east", kind="hydrogeological"),
        feature(polygon(box(-6000, -6000, 0, 6000)), code="u1", name="Paddy soil", kind="soil"),
        feature(polygon(box(0, -6000, 6000, 6000)), code="u2", name="Purple soil", kind="soil"),
    ],
    "functional-zone": [
        feature(polygon(box(50000, 0, 51000, 1000)), code="z1", name="Homes", **{"class": "1"}),
        feature(polygon(box(51000, 0, 52000, 1000)), code="z2", name="Shops", **{"class": "2"}),
        feature(polygon(box(52000, 0, 53000, 1000)), code="z4", name="Roadside", **{"class": "4a"}),
    ],
    "greenway": [feature(line((-5000, 3000), (5000, 3000)), code="g", name="Greenway")],
    "ecobelt": [feature(polygon(box(-4000, 6000, 4000, 12000), box(-2000, 8000, 2000, 10000)), code="e", name="Belt")],
    "corridor": [feature(line((-10000, -10000), (-10000, 10000)), code="c", name="Corridor")],
}

CASES = []


def case(rule, verdict, e, n, attributes=None, measured=None, why="", kind=None, siting="", without=(), river=""):
    CASES.append(
        dict(rule=rule, verdict=verdict, kind=kind, at=at(e, n), metres=[e, n], attributes=attributes or {}, measured=measured, why=why, siting_class=siting, without=list(without), river=river)
    )


def network(rule, verdict, sites, facts=None, measured=None, why="", kind=None, without=()):
    CASES.append(
        dict(rule=rule, verdict=verdict, kind=kind, sites=[dict(at=at(e, n), attributes=a) for e, n, a in sites], facts=facts or {}, measured=measured, why=why, without=list(without))
    )


def grid(columns, rows, attributes):
    return [(-900 + 100 * c, -900 + 100 * r, attributes) for r in range(rows) for c in range(columns)]


def spots(count, attributes=None):
    return [(100 * i, 0, attributes or {}) for i in range(count)]


M, X, D, N = "meets", "fails", "data_missing", "not_applicable"

# --- air ---------------------------------------------------------------------------------------------------------------
case("air.source_free", M, 0, 240, measured=60, why="kiln at (0, 300)")
case("air.source_free", X, 0, 267, measured=33, why="kiln at (0, 300)")
case("air.source_free", D, 0, 240, without=["source"])
case("air.obstacle_ratio", M, 0, 0, {"inlet_height": 10}, 3, "hall at 30 m, 10 m higher")
case("air.obstacle_ratio", X, 0, 0, {"inlet_height": 4}, 1.875, "hall at 30 m, 16 m higher: 30/16")
case("air.obstacle_ratio", D, 0, 0, {}, why="no inlet height")
case("air.obstacle_ratio", D, 0, 0, {"inlet_height": 10}, without=["building"])
case("air.obstacle_ratio", D, 0, 5000, {"inlet_height": 10}, why="no building within 1 km: the layer does not reach")
case("air.obstacle_ratio", D, -3050, -3010, {"inlet_height": 10}, why="a building at 30 m has no height")
case("air.obstacle_ratio", M, 60, 0, {"inlet_height": 25}, math.hypot(900, 20) / 5, "corner of court north 900 m east and 20 m north, 5 m higher")
case("air.free_arc", M, 0, 0, {"inlet_height": 4}, 360 - 2 * math.degrees(math.atan(math.sqrt(124) / 30)), "reach 2·16 = 32 m; wall at 30 m seen over ±√(32²−30²) = ±11.14 m")
case("air.free_arc", M, 0, 0, {"inlet_height": 10}, 360, "reach 20 m, hall at 30 m")
case("air.free_arc", X, 1000, 0, {"inlet_height": 5}, 360 - 2 * (90 + math.degrees(math.atan(2))), "court: blocked from −153.43° to 153.43°, reach 50 m")
case("air.free_arc", D, 1000, 0, {})
case("air.free_arc", D, 1000, 0, {"inlet_height": 5}, without=["building"])
case("air.free_arc", N, 2000, 0, {"inlet_height": 5, "beside_building": "1"})
case("air.free_arc", X, 40, 0, {"inlet_height": 5}, 0, "inside the hall, below its roof")
case("air.free_arc_one_wall", M, 2000, 0, {"inlet_height": 5, "beside_building": "1"}, 360 - 2 * math.degrees(math.atan(math.sqrt(2400) / 10)), "reach 50 m, wall at 10 m: ±√(50²−10²) = ±48.99 m")
case("air.free_arc_one_wall", X, 1000, 0, {"inlet_height": 5, "beside_building": "1"}, 360 - 2 * (90 + math.degrees(math.atan(2))), "court")
case("air.free_arc_one_wall", D, 2000, 0, {"beside_building": "1"})
case("air.inlet_height_auto", M, 0, 0, {"inlet_height": 10}, 10)
case("air.inlet_height_auto", M, 0, 0, {"采样口高度": "3"}, 3, "name of the attribute in Chinese; the limit itself is allowed")
case("air.inlet_height_auto", X, 0, 0, {"inlet_height": 18}, 18, "mean building height 20 m is not above 20 m")
case("air.inlet_height_auto", N, 2000, 0, {"inlet_height": 18}, why="tall buildings: the other clause is met")
case("air.inlet_height_auto", D, 0, 0, {"inlet_height": 18}, why="whether the buildings are tall is not known", without=["building"])
case("air.inlet_height_auto", D, 0, 0, {})
case("air.inlet_height_auto", N, 0, 0, {"inlet_height": 10, "sampling": "manual"})
case("air.inlet_height_manual", M, 0, 0, {"inlet_height": 1.5, "sampling": "manual"}, 1.5)
case("air.inlet_height_manual", X, 0, 0, {"inlet_height": 16, "sampling": "manual"}, 16)
case("air.inlet_height_manual", D, 0, 0, {"sampling": "manual"})
case("air.inlet_height_roadside", M, 0, 470, {"inlet_height": 3}, 3, siting="main_road")
case("air.inlet_height_roadside", X, 0, 470, {"inlet_height": 6}, 6, siting="main_road")
case("air.inlet_height_roadside", D, 0, 470, {"point_type": "roadside"})
case("air.inlet_height_high_city", M, 2000, 0, {"inlet_height": 18}, 18, "wall 30 m within 500 m")
case("air.inlet_height_high_city", X, 2000, 0, {"inlet_height": 40}, 40, "wall 30 m within 500 m")
case("air.inlet_height_high_city", D, 2000, 0, {"inlet_height": 18}, without=["building"])
case("air.inlet_height_high_city", N, 0, 0, {"inlet_height": 18}, why="mean of the hall alone is 20 m")
case("air.inlet_height_high_city", N, 2000, 0, {"inlet_height": 10}, why="the ordinary range is kept")
case("air.wall_distance", M, 0, 0, {"wall_distance": 1.5}, 1.5)
case("air.wall_distance", X, 0, 0, {"wall_distance": 1.0}, 1.0, "must be more than 1 m")
case("air.wall_distance", D, 0, 0)
case("air.roadside_kerb", M, 100, 475, {}, 15, "ring at 25 m, half of 20 m", siting="main_road")
case("air.roadside_kerb", X, 100, 460, {}, 30, "ring at 40 m, half of 20 m", siting="main_road")
case("air.roadside_kerb", D, 100, -1990, {}, why="the lane has no width", siting="main_road")
case("air.road_distance_pm", M, 0, 400, {}, 90, "ring: 100 − 10 m, 80 m by 20,000 vehicles")
case("air.road_distance_pm", X, 0, 420, {}, 70, "ring: 80 − 10 m, 80 m needed")
case("air.road_distance_pm", D, 0, -1950, {}, why="lane at 50 m without traffic: 25 to 150 m")
case("air.road_distance_pm", X, 0, -1980, {}, 20, "20 m is too near for any traffic")
case("air.road_distance_pm", M, 0, -1700, {}, 300, "far enough for any traffic")
case("air.road_distance_pm", N, 0, 480, {}, siting="main_road")
case("air.road_distance_gas", M, 0, 420, {}, 70, "ring: 60 m by 20,000 vehicles")
case("air.road_distance_gas", X, 0, 445, {}, 45, "ring: 55 − 10 m, 60 m needed")
case("air.road_distance_gas", D, 0, 420, {}, without=["road"])
case("air.city_inside", M, 0, 0, {}, 1)
case("air.city_inside", X, 0, -1950, {}, 0)
case("air.city_inside", D, 0, 0, {}, without=["built-up"])
case("air.regional_distance", M, 0, 30000, {"point_type": "regional"}, 29000, "town ends at 1,000")
case("air.regional_distance", X, 0, 10000, {"point_type": "regional"}, 9000)
case("air.regional_distance", D, 0, 30000, {"point_type": "regional"}, without=["built-up"])
case("air.background_distance", M, 0, 60000, {"point_type": "background"}, 59000)
case("air.background_distance", X, 0, 30000, {"point_type": "background"}, 29000)
case("air.background_distance", D, 0, 60000, {"point_type": "background"}, without=["built-up"])
beam = lambda e, n: "%.8f %.8f" % tuple(at(e, n))
case("air.open_path_traffic", M, -3050, 0, {"method": "open_path", "beam_end": beam(-2950, 0)}, 5000, "crosses Side only")
case("air.open_path_traffic", M, 0, 0, {"method": "open_path", "beam_end": beam(0, 100)}, 0, "crosses no road")
case("air.open_path_traffic", X, 200, 450, {"method": "open_path", "beam_end": beam(200, 550)}, 20000, "crosses Ring")
case("air.open_path_traffic", D, 200, 450, {"method": "open_path"})
case("air.open_path_traffic", D, 0, -1950, {"method": "open_path", "beam_end": beam(0, -2050)}, why="the lane has no traffic")
case("air.move_deviation", M, 0, 0, {"moved_from": "S1", "old_place_mean": 50, "new_place_mean": 54, "parallel_days": 20}, 8, "4/50")
case("air.move_deviation", X, 0, 0, {"moved_from": "S1", "old_place_mean": 50, "new_place_mean": 40, "parallel_days": 15}, 20, "10/50")
case("air.move_deviation", D, 0, 0, {"moved_from": "S1", "old_place_mean": 50, "new_place_mean": 54, "parallel_days": 10}, why="15 days are needed")
case("air.move_deviation", N, 0, 0, {})

network("air.grid_cell", M, spots(3), {"grid_cell": 2000}, 2000)
network("air.grid_cell", X, spots(3), {"grid_cell": 3000}, 3000)
network("air.grid_cell", D, spots(3))
network("air.mean_deviation", M, [(0, 0, {"mean_value": 48}), (1, 0, {"mean_value": 56})], {"city_values": "40 50 60"}, 4, "52 against 50")
network("air.mean_deviation", X, [(0, 0, {"mean_value": 60})], {"city_values": [40, 50, 60]}, 20, "60 against 50")
network("air.mean_deviation", D, [(0, 0, {})], {"city_values": "40 50 60"}, why="the point has no concentration")
network("air.mean_deviation", D, [(0, 0, {"mean_value": 60})])
ten = [10 * i for i in range(1, 11)]
network("air.percentile_deviation", M, [(0, 0, {"mean_value": 1.05 * v}) for v in ten], {"city_values": ten}, 5, "each value 5 % above")
network("air.percentile_deviation", X, [(0, 0, {"mean_value": v}) for v in (37, 55, 82, 91)], {"city_values": ten}, (53.2 - 37) / 37 * 100, "P30 of 10…100 is 37, of the points 37 + 0.9·18 = 53.2")
network("air.percentile_deviation", D, [(0, 0, {})], {"city_values": ten})
network("air.min_points", M, spots(6), {"population_10k": 150, "built_up_km2": 90}, 6, "150·10⁴: 6, 90 km²: 4")
network("air.min_points", X, spots(5), {"population_10k": 150, "built_up_km2": 90}, 5)
network("air.min_points", X, spots(16), {"population_10k": 900, "built_up_km2": 1000}, 16, "1000/60 = 16.7: 17")
network("air.min_points", M, spots(17), {"population_10k": 900, "built_up_km2": 1000}, 17)
network("air.min_points", D, spots(6), {"built_up_km2": 90})

# --- water --------------------------------------------------------------------------------------------------------------
case("water.intake_confluence", M, 20000, 9500, {}, 1500, "confluence at 8,000")
case("water.intake_confluence", X, 20000, 10300, {}, 300, "outfall 1 at 10,000")
case("water.intake_confluence", D, 20000, 9500, {}, without=["river"])
case("water.intake_confluence", D, 20000, 9500, {}, why="outfalls are not known", without=["source"])
case("water.intake_confluence", X, 20000, 8300, {}, 300, "confluence at 8,000; fails whatever the outfalls", without=["source"])
case("water.intake_confluence", M, 20000, 1500, {}, 1500, "nothing upstream on 1,500 m of drawn river")
case("water.intake_confluence", D, 20000, 500, {}, why="only 500 m are drawn upstream")
case("water.verticals", M, 20000, 9500, {"river_width": 120, "verticals": 3}, 3, "above 100 m: 3")
case("water.verticals", X, 20000, 9500, {"river_width": 120, "verticals": 2}, 2)
case("water.verticals", D, 20000, 9500, {"river_width": 120}, why="how many are sampled is not told")
case("water.verticals", D, 20000, 9500, {"verticals": 3})
case("water.depth_points", M, 20000, 9500, {"water_depth": 6, "depth_points": 2}, 2, "5 to 10 m: 2")
case("water.depth_points", X, 20000, 9500, {"water_depth": 10.5, "depth_points": 2}, 2, "above 10 m: 3")
case("water.depth_points", D, 20000, 9500, {"depth_points": 2})
case("water.avoid_reach", M, 20000, 9500, {"reach_kind": "straight"}, 0)
case("water.avoid_reach", X, 20000, 9500, {"reach_kind": "回水"}, 1)
case("water.avoid_reach", D, 20000, 9500, {})
case("water.straight_reach", M, 20000, 9500, {}, 1)
case("water.straight_reach", X, 25100, 1000, {}, 0.5, "between the corners: 200 m across over 400 m drawn", river="丙河")
case("water.straight_reach", D, 0, 0, {}, why="no river near")
case("water.background_upstream", M, 20000, 7000, {"section_kind": "background"}, 0)
case("water.background_upstream", X, 20000, 9000, {"section_kind": "background"}, 1, "outfall 3 through River B")
case("water.background_upstream", D, 20000, 7000, {}, why="the kind of section is not known")
case("water.background_upstream", N, 20000, 7000, {"section_kind": "control"})
case("water.entry_upstream", M, 20000, 9700, {"section_kind": "entry"}, 0, "outfall 3 is of another district")
case("water.entry_upstream", X, 20000, 11000, {"section_kind": "entry"}, 1, "outfall 1")
case("water.entry_upstream", D, 20000, 2000, {"section_kind": "entry"}, why="in no district")
case("water.entry_distance", M, 20000, 9700, {"section_kind": "entry"}, 300)
case("water.entry_distance", X, 20000, 9000, {"section_kind": "entry"}, 1000)
case("water.entry_distance", D, 20000, 13000, {"section_kind": "entry"}, why="no outfall below")
case("water.control_mixing", M, 20000, 10700, {"section_kind": "control"}, 700)
case("water.control_mixing", X, 20000, 10200, {"section_kind": "control"}, 200)
case("water.control_mixing", D, 20000, 7000, {"section_kind": "control"}, why="no outfall above")
case("water.reduction_reach", M, 20000, 14000, {"section_kind": "reduction"}, 20000, "River A as drawn")
case("water.reduction_reach", X, 20000, 14000, {"section_kind": "reduction", "reach_length": 8000}, 8000)
case("water.reduction_reach", D, 0, 0, {"section_kind": "reduction"})
case("water.reduction_below", M, 20000, 14000, {"section_kind": "reduction"}, 2000, "outfall 2 at 12,000")
case("water.reduction_below", X, 20000, 13000, {"section_kind": "reduction"}, 1000)
case("water.reduction_below", D, 20000, 14000, {"section_kind": "reduction"}, without=["source"])
case("water.exit_below", M, 20000, 14500, {"section_kind": "exit"}, 0)
case("water.exit_below", X, 20000, 11000, {"section_kind": "exit"}, 1, "outfall 2")
case("water.exit_below", D, 20000, 14500, {"section_kind": "exit"}, without=["source"])
control = {"section_kind": "control"}
network("water.control_load", M, [(20000, 12700, control)], {}, 100, "all three outfalls are above")
network("water.control_load", X, [(20000, 10700, control)], {}, 70, "(60 + 10)/100")
network("water.control_load", D, [(20000, 10700, {})], {}, why="no control section")
network("water.control_load", D, [(20000, 10700, control)], {}, without=["source"])
case("drinking.upstream", M, 20000, 4200, {}, 1200, "zone from 3,000")
case("drinking.upstream", X, 20000, 3800, {}, 800)
case("drinking.upstream", X, 20000, 5000, {}, 0, "outside of the zone")
case("drinking.upstream", D, 20000, 4200, {}, without=["drinking-zone"])
case("drinking.upstream", N, 20000, 4200, {"water_body": "lake"})
case("drinking.downstream", M, 20000, 4200, {}, 300, "zone up to 4,500")
case("drinking.downstream", X, 20000, 4450, {}, 50)
case("drinking.downstream", D, 20000, 4200, {}, without=["river"])

# --- groundwater ---------------------------------------------------------------------------------------------------------
case("groundwater.background_upstream", M, -200, 300, {"well_role": "background", "flow_direction": 90}, -200, "kiln at (0, 300), flow to the east")
case("groundwater.background_upstream", X, 300, 300, {"well_role": "background", "flow_direction": 90}, 300)
case("groundwater.background_upstream", D, -200, 300, {"well_role": "background"})
case("groundwater.background_upstream", D, -200, 300, {"flow_direction": 90}, why="the role of the well is not known")
case("groundwater.control_downstream", M, 300, 300, {"well_role": "control", "flow_direction": 90}, 300)
case("groundwater.control_downstream", X, 0, 500, {"well_role": "control", "flow_direction": 150}, 200 * math.cos(math.radians(150)), "200 m north, flow towards 150°")
case("groundwater.control_downstream", D, 300, 300, {"well_role": "control", "flow_direction": 90}, without=["source"])
network("groundwater.unit_points", M, [(-100, 0, {}), (100, 0, {})], {}, 1)
network("groundwater.unit_points", X, [(-100, 0, {}), (-200, 0, {})], {}, 0)
network("groundwater.unit_points", D, [(-100, 0, {})], {}, without=["soil-unit"])

# --- noise ---------------------------------------------------------------------------------------------------------------
network("noise.grid_cells", M, grid(11, 10, {"grid_cell": 100}), {}, 110, "11 × 10 cells in the town")
network("noise.grid_cells", X, grid(10, 10, {"grid_cell": 100}), {}, 100, "must be more than 100")
network("noise.grid_cells", X, grid(10, 10, {}) + [(40500, 500, {})], {"grid_cell": 100}, 100, "the cell in the lake is void")
network("noise.grid_cells", D, grid(11, 10, {}), {}, why="no side of the grid")
case("noise.cell_void_share", M, 0, -950, {"grid_cell": 400}, 37.5, "150 of 400 m lie south of the town")
case("noise.cell_void_share", X, 0, -1100, {"grid_cell": 400}, 75, "300 of 400 m")
case("noise.cell_void_share", X, 40500, 500, {"grid_cell": 200}, 100, "all lake, though within the built-up area")
case("noise.cell_void_share", D, 0, 0, {})
case("noise.cell_void_share", D, 0, 0, {"grid_cell": 400}, without=["built-up"])
centre = {"grid_cell": 1000, "cell_lon": at(0, 0)[0], "cell_lat": at(0, 0)[1]}
case("noise.cell_centre", M, 100, 100, centre, 14.142, "√2·100/1000")
case("noise.cell_centre", X, 300, 0, centre, 30)
case("noise.cell_centre", D, 0, 0, {"grid_cell": 1000})
case("noise.reflection", M, 0, 0, {"reflection_distance": 1.5}, 1.5)
case("noise.reflection", X, 29.5, 0, {}, 0.5, "hall from 30 m")
case("noise.reflection", D, 29.5, 0, {}, without=["building"])
case("noise.fixed_reflection", M, 26, 0, {}, 4)
case("noise.fixed_reflection", X, 27, 0, {}, 3)
case("noise.fixed_reflection", D, 40, 0, {}, why="in the hall")
case("noise.height", M, 0, 0, {"microphone_height": 1.2}, 1.2)
case("noise.height", X, 0, 0, {"microphone_height": 1.0}, 1.0)
case("noise.height", D, 0, 0, {})
case("noise.traffic_height", M, 0, 0, {"microphone_height": 1.5}, 1.5)
case("noise.traffic_height", X, 0, 0, {"microphone_height": 7}, 7)
case("noise.traffic_height", D, 0, 0, {})
case("noise.traffic_junction", M, 0, -4008, {}, math.hypot(500, 8), "streets A and B cross at ±500")
case("noise.traffic_junction", X, -470, -4008, {}, math.hypot(30, 8))
case("noise.traffic_junction", D, 0, -4008, {}, without=["road"])
case("noise.between_junctions", M, 0, -4008, {}, 2)
case("noise.between_junctions", X, -700, -4008, {}, 1, "both junctions lie east")
case("noise.between_junctions", D, 0, -4008, {}, without=["road"])
case("noise.traffic_kerb", M, 0, -4008, {}, 2, "8 − 6 m")
case("noise.traffic_kerb", X, 0, -4008, {"kerb_distance": 0.1}, 0.1)
case("noise.traffic_kerb", D, 0, -1990, {}, why="the lane has no width")
network("noise.traffic_points", M, spots(100), {}, 100)
network("noise.traffic_points", X, spots(99), {}, 99)
network("noise.zone_points", M, spots(20), {}, 20)
network("noise.zone_points", X, spots(19), {}, 19)
network("noise.zone_classes", M, [(50500, 500, {}), (51500, 500, {}), (0, 0, {"noise_class": "4b"})], {}, 0)
network("noise.zone_classes", X, [(50500, 500, {}), (51500, 500, {})], {}, 1, "none in class 4")
network("noise.zone_classes", D, [(50500, 500, {})], {}, without=["functional-zone"])

# --- soil ----------------------------------------------------------------------------------------------------------------
three = [(-100 * i, 0, {}) for i in (1, 2, 3)]
network("soil.unit_points", M, three + [(100 * i, 0, {}) for i in (1, 2, 3)], {}, 3)
network("soil.unit_points", X, three + [(100, 0, {}), (200, 0, {})], {}, 2)
network("soil.unit_points", D, three, {}, without=["soil-unit"])
case("soil.road_distance", M, 0, 100, {}, 400, "ring at 500")
case("soil.road_distance", X, 0, 300, {}, 200)
case("soil.road_distance", D, 0, 100, {}, without=["road"])
case("soil.grid_construction", M, 0, 0, {"survey": "detailed", "grid_cell": 40}, 40)
case("soil.grid_construction", X, 0, 0, {"survey": "detailed", "grid_cell": 50}, 50)
case("soil.grid_construction", D, 0, 0, {"survey": "detailed"})
case("soil.grid_construction", N, 0, 0, {})
network("soil.grid_step", M, spots(3), {"grid_cell": 5000}, 0)
network("soil.grid_step", X, spots(3), {"grid_cell": 6000}, 20, "1,000 of 5,000")
network("soil.grid_step", D, spots(3))
variability = {"t_value": 2, "standard_deviation": 10, "allowed_error": 5}
network("soil.sample_size", M, spots(16), variability, 16, "4·100/25 = 16")
network("soil.sample_size", X, spots(15), variability, 15)
network("soil.sample_size", D, spots(16), {"t_value": 2})

# --- the bureau ------------------------------------------------------------------------------------------------------------
case("bureau.greenway_distance", M, 0, 2950, {}, 50, siting="greenway")
case("bureau.greenway_distance", X, 0, 2800, {}, 200, siting="greenway")
case("bureau.greenway_distance", D, 0, 2950, {}, siting="greenway", without=["greenway"])
case("bureau.eco_belt_inside", M, 0, 7000, {}, 1, siting="eco_belt")
case("bureau.eco_belt_inside", X, 0, 9000, {}, 0, "in the hole of the belt", siting="eco_belt")
case("bureau.eco_belt_inside", D, 0, 7000, {}, siting="eco_belt", without=["ecobelt"])
case("bureau.main_road_distance", M, 0, 470, {}, 30, siting="main_road")
case("bureau.main_road_distance", X, 0, -1990, {}, 2490, "the lane is no main road, the ring is", siting="main_road")
case("bureau.main_road_distance", D, 0, 470, {}, siting="main_road", without=["road"])
case("bureau.corridor_distance", M, -9000, 0, {}, 1000, siting="transport_corridor")
case("bureau.corridor_distance", X, 0, 0, {}, 10000, siting="transport_corridor")
case("bureau.corridor_distance", D, -9000, 0, {}, siting="transport_corridor", without=["corridor"])
case("bureau.central_inside", M, 0, 0, {}, 1, siting="central_city")
case("bureau.central_inside", X, 0, 5000, {}, 0, siting="central_city")
case("bureau.central_inside", D, 0, 0, {}, siting="central_city", without=["built-up"])
case("bureau.micro_spacing", M, 900, -500, {}, 400, "micro-station at (500, −500)", kind="air_micro")
case("bureau.micro_spacing", X, 600, -500, {}, 100, kind="air_micro")
case("bureau.micro_spacing", D, 900, -500, {}, kind="air_micro", without=["stations"])

FIXTURE = {
    "about": "Invented for tests; no place, building, road, river or outfall of this fixture exists. Written by build_fixture.py.",
    # What is only counted is always known.
    "never_missing": ["noise.traffic_points", "noise.zone_points"],
    "stations": [{"code": "M1", "kind": "air_micro", "at": at(500, -500)}],
    "cases": CASES,
}

for role, features in LAYERS.items():
    with open(os.path.join(FOLDER, role + ".geojson"), "w", encoding="utf-8") as file:
        collection = {"type": "FeatureCollection", "name": role, "note": "invented for tests, nothing of it exists", "features": features}
        json.dump(collection, file, ensure_ascii=False, indent=1)
        file.write("\n")
with open(os.path.join(FOLDER, "cases.json"), "w", encoding="utf-8") as file:
    file.write(json.dumps(FIXTURE, ensure_ascii=False).replace('}, {"rule"', '},\n{"rule"'))
    file.write("\n")
