<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>jinguan::AboutDialog</name>
    <message>
        <source>About Jinguan</source>
        <translation>About Jinguan</translation>
    </message>
    <message>
        <source>Jinguan</source>
        <translation>Jinguan</translation>
    </message>
    <message>
        <source>Desktop GIS workstation for an environmental monitoring network.</source>
        <translation>Desktop GIS workstation for an environmental monitoring network.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later. Built with QGIS %1 and Qt %2.</source>
        <translation>Free software under the GNU General Public License, version 2 or later. Built with QGIS %1 and Qt %2.</translation>
    </message>
    <message>
        <source>Sources of the demo workspace</source>
        <translation>Sources of the demo workspace</translation>
    </message>
    <message>
        <source>Hourly PM2.5 of Chengdu 2013–2015: UCI Machine Learning Repository, data set 394, CC BY 4.0. Cite: Liang, X., S. Li, S. Zhang, H. Huang and S. X. Chen (2016), PM2.5 data reliability, consistency, and air quality assessment in five Chinese cities, Journal of Geophysical Research: Atmospheres, 121, 10220–10236.</source>
        <translation>Hourly PM2.5 of Chengdu 2013–2015: UCI Machine Learning Repository, data set 394, CC BY 4.0. Cite: Liang, X., S. Li, S. Zhang, H. Huang and S. X. Chen (2016), PM2.5 data reliability, consistency, and air quality assessment in five Chinese cities, Journal of Geophysical Research: Atmospheres, 121, 10220–10236.</translation>
    </message>
    <message>
        <source>National stations and two hours of July 2019: public release of the national network, by way of AQI_cnemc (Unlicense).</source>
        <translation>National stations and two hours of July 2019: public release of the national network, by way of AQI_cnemc (Unlicense).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>City outline: GISer2000/Interesting_visualization (MIT licence, copyright holder GISer2000), generalised. Rivers: partly Natural Earth (public domain). Licence texts: resources/demo/LICENSES.md.</source>
        <translation>City outline: GISer2000/Interesting_visualization (MIT licence, copyright holder GISer2000), generalised. Rivers: partly Natural Earth (public domain). Licence texts: resources/demo/LICENSES.md.</translation>
    </message>
    <message>
        <source>District borders are drawn from towns and published areas (power diagram); they, greenway, belt, zones and roads are schematic. Stations and series marked as demo are invented.</source>
        <translation>District borders are drawn from towns and published areas (power diagram); they, greenway, belt, zones and roads are schematic. Stations and series marked as demo are invented.</translation>
    </message>
</context>
<context>
    <name>jinguan::AhpWeights</name>
    <message>
        <source>Random indices must be listed for 1, 2, 3 … criteria.</source>
        <translation>Random indices must be listed for 1, 2, 3 … criteria.</translation>
    </message>
    <message>
        <source>There are judgements of %1 criteria.</source>
        <translation>There are judgements of %1 criteria.</translation>
    </message>
    <message>
        <source>Compare 1 to %1 criteria; group them when there are more.</source>
        <translation>Compare 1 to %1 criteria; group them when there are more.</translation>
    </message>
    <message>
        <source>Row %1 of the judgements has %2 values, there are %3 criteria.</source>
        <translation>Row %1 of the judgements has %2 values, there are %3 criteria.</translation>
    </message>
    <message>
        <source>Give a square matrix, a row and a column for each criterion.</source>
        <translation>Give a square matrix, a row and a column for each criterion.</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>row %1, column %2</translation>
    </message>
    <message>
        <source>The judgement in %1 is %2.</source>
        <translation>The judgement in %1 is %2.</translation>
    </message>
    <message>
        <source>Judge from 1/9 to 9.</source>
        <translation>Judge from 1/9 to 9.</translation>
    </message>
    <message>
        <source>The judgement in %1 is %2, a criterion against itself.</source>
        <translation>The judgement in %1 is %2, a criterion against itself.</translation>
    </message>
    <message>
        <source>Put 1 there.</source>
        <translation>Put 1 there.</translation>
    </message>
    <message>
        <source>The judgement in %1 is %2, but the opposite one is %3.</source>
        <translation>The judgement in %1 is %2, but the opposite one is %3.</translation>
    </message>
    <message>
        <source>They must be reciprocal: %1 and %2.</source>
        <translation>They must be reciprocal: %1 and %2.</translation>
    </message>
    <message>
        <source>The judgements contradict each other: consistency ratio %1, at most 0.1 is held good. The one that fits least is “%2” against “%3”: %4 was given, the others imply about %5.</source>
        <translation>The judgements contradict each other: consistency ratio %1, at most 0.1 is held good. The one that fits least is “%2” against “%3”: %4 was given, the others imply about %5.</translation>
    </message>
</context>
<context>
    <name>jinguan::AirPeriods</name>
    <message>
        <source>Sub-index of %1 (%2), rounded up</source>
        <translation>Sub-index of %1 (%2), rounded up</translation>
    </message>
    <message>
        <source>Index: the largest sub-index</source>
        <translation>Index: the largest sub-index</translation>
    </message>
    <message>
        <source>primary: %1</source>
        <translation>primary: %1</translation>
    </message>
    <message>
        <source>%1 of %2 against its limit</source>
        <translation>%1 of %2 against its limit</translation>
    </message>
    <message>
        <source>Single index of %1</source>
        <translation>Single index of %1</translation>
    </message>
    <message>
        <source>Composite index: their sum, rounded once</source>
        <translation>Composite index: their sum, rounded once</translation>
    </message>
    <message>
        <source>Days with an index up to 100 of all valid days</source>
        <translation>Days with an index up to 100 of all valid days</translation>
    </message>
</context>
<context>
    <name>jinguan::AirQuality</name>
    <message>
        <source>The standards table “%1” is missing.</source>
        <translation>The standards table “%1” is missing.</translation>
    </message>
    <message>
        <source>Reinstall the program&apos;s resources.</source>
        <translation>Reinstall the program&apos;s resources.</translation>
    </message>
    <message>
        <source>The breakpoints do not rise.</source>
        <translation>The breakpoints do not rise.</translation>
    </message>
    <message>
        <source>Correct the row.</source>
        <translation>Correct the row.</translation>
    </message>
    <message>
        <source>The row has fewer than two breakpoints.</source>
        <translation>The row has fewer than two breakpoints.</translation>
    </message>
    <message>
        <source>The levels are not in order.</source>
        <translation>The levels are not in order.</translation>
    </message>
    <message>
        <source>List them from 1 upwards.</source>
        <translation>List them from 1 upwards.</translation>
    </message>
    <message>
        <source>There are no breakpoints for %1, %2.</source>
        <translation>There are no breakpoints for %1, %2.</translation>
    </message>
    <message>
        <source>Correct the row or add the breakpoints.</source>
        <translation>Correct the row or add the breakpoints.</translation>
    </message>
</context>
<context>
    <name>jinguan::AirRules</name>
    <message>
        <source>The standards table “%1” is missing.</source>
        <translation>The standards table “%1” is missing.</translation>
    </message>
    <message>
        <source>Reinstall the program&apos;s resources.</source>
        <translation>Reinstall the program&apos;s resources.</translation>
    </message>
    <message>
        <source>The row lacks its minimum.</source>
        <translation>The row lacks its minimum.</translation>
    </message>
    <message>
        <source>Write a whole number above zero.</source>
        <translation>Write a whole number above zero.</translation>
    </message>
    <message>
        <source>The reference is no number above zero.</source>
        <translation>The reference is no number above zero.</translation>
    </message>
    <message>
        <source>Correct the row.</source>
        <translation>Correct the row.</translation>
    </message>
</context>
<context>
    <name>jinguan::AirStatistics</name>
    <message>
        <source>Valid 8-hour means ending 08:00 to 24:00</source>
        <translation>Valid 8-hour means ending 08:00 to 24:00</translation>
    </message>
    <message>
        <source>Valid hours of the day</source>
        <translation>Valid hours of the day</translation>
    </message>
    <message>
        <source>With fewer, the day counts where the result exceeds the limit</source>
        <translation>With fewer, the day counts where the result exceeds the limit</translation>
    </message>
    <message>
        <source>Largest 8-hour mean, hours %1:00 to %2:00</source>
        <translation>Largest 8-hour mean, hours %1:00 to %2:00</translation>
    </message>
    <message>
        <source>Mean of the day</source>
        <translation>Mean of the day</translation>
    </message>
    <message>
        <source>Valid days</source>
        <translation>Valid days</translation>
    </message>
    <message>
        <source>Every month has its days (27, February 25)</source>
        <translation>Every month has its days (27, February 25)</translation>
    </message>
    <message>
        <source>Mean of the daily values</source>
        <translation>Mean of the daily values</translation>
    </message>
    <message>
        <source>Position of the percentile in the ascending order</source>
        <translation>Position of the percentile in the ascending order</translation>
    </message>
    <message>
        <source>Between ranks %1 and %2</source>
        <translation>Between ranks %1 and %2</translation>
    </message>
    <message>
        <source>Rounded, a half to the even digit</source>
        <translation>Rounded, a half to the even digit</translation>
    </message>
    <message>
        <source>Days that meet the daily limit of all valid days</source>
        <translation>Days that meet the daily limit of all valid days</translation>
    </message>
</context>
<context>
    <name>jinguan::AnalysisCentre</name>
    <message>
        <source>&amp;Corridor view …</source>
        <translation>&amp;Corridor view …</translation>
    </message>
    <message>
        <source>Source &amp;apportionment …</source>
        <translation>Source &amp;apportionment …</translation>
    </message>
    <message>
        <source>&amp;Effect of a measure …</source>
        <translation>&amp;Effect of a measure …</translation>
    </message>
    <message>
        <source>&amp;Loads and deductions …</source>
        <translation>&amp;Loads and deductions …</translation>
    </message>
</context>
<context>
    <name>jinguan::AnalysisCommands</name>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1” is no day.</translation>
    </message>
    <message>
        <source>Write it as 2014-03-01.</source>
        <translation>Write it as 2014-03-01.</translation>
    </message>
    <message>
        <source>Wind from</source>
        <translation>Wind from</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Share of hours, %</source>
        <translation>Share of hours, %</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Share of pollution, %</source>
        <translation>Share of pollution, %</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Above</translation>
    </message>
    <message>
        <source>Wind of %1, %2 km away; %3 hours, %4 without wind; above means more than %5 (percentile %6).</source>
        <translation>Wind of %1, %2 km away; %3 hours, %4 without wind; above means more than %5 (percentile %6).</translation>
    </message>
    <message>
        <source>“%1” is no period.</source>
        <translation>“%1” is no period.</translation>
    </message>
    <message>
        <source>Write first and last day as 2013-11-15/2014-03-15.</source>
        <translation>Write first and last day as 2013-11-15/2014-03-15.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>all days</translation>
    </message>
    <message>
        <source>weather alike</source>
        <translation>weather alike</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Mean before</source>
        <translation>Mean before</translation>
    </message>
    <message>
        <source>Mean after</source>
        <translation>Mean after</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Interval 95 %</source>
        <translation>Interval 95 %</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>Weight, %</translation>
    </message>
    <message numerus="yes">
        <source>Weather of %1 and %2; %n day(s) of classes that only one side has, or without weather, are left out.</source>
        <translation>
            <numerusform>Weather of %1 and %2; %n day of classes that only one side has, or without weather, is left out.</numerusform>
            <numerusform>Weather of %1 and %2; %n days of classes that only one side has, or without weather, are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Mean, mg/L</source>
        <translation>Mean, mg/L</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>From upstream</source>
        <translation>From upstream</translation>
    </message>
    <message>
        <source>Flow, m³/s</source>
        <translation>Flow, m³/s</translation>
    </message>
    <message>
        <source>Level, m</source>
        <translation>Level, m</translation>
    </message>
    <message>
        <source>Load, t</source>
        <translation>Load, t</translation>
    </message>
    <message>
        <source>Flow of</source>
        <translation>Flow of</translation>
    </message>
    <message>
        <source>Amount, 10k CNY</source>
        <translation>Amount, 10k CNY</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>Demo: some of the sections, flows or prices are invented.</source>
        <translation>Demo: some of the sections, flows or prices are invented.</translation>
    </message>
    <message>
        <source>--upstream names the section above one section.</source>
        <translation>--upstream names the section above one section.</translation>
    </message>
    <message>
        <source>Give one --section with it.</source>
        <translation>Give one --section with it.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>row %1: %2</translation>
    </message>
    <message>
        <source>There are no results of source apportionment.</source>
        <translation>There are no results of source apportionment.</translation>
    </message>
    <message>
        <source>Where the wind came from when a station measured much: hours, pollution and CPF by 16 sectors.</source>
        <translation>Where the wind came from when a station measured much: hours, pollution and CPF by 16 sectors.</translation>
    </message>
    <message>
        <source>Station code</source>
        <translation>Station code</translation>
    </message>
    <message>
        <source>Indicator id, e.g. PM2.5</source>
        <translation>Indicator id, e.g. PM2.5</translation>
    </message>
    <message>
        <source>First day, e.g. 2014-01-01</source>
        <translation>First day, e.g. 2014-01-01</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Last day, included</translation>
    </message>
    <message>
        <source>Percentile above which a value is high</source>
        <translation>Percentile above which a value is high</translation>
    </message>
    <message>
        <source>Did a measure help? Two periods or two places compared with an interval of confidence, also within classes of weather.</source>
        <translation>Did a measure help? Two periods or two places compared with an interval of confidence, also within classes of weather.</translation>
    </message>
    <message>
        <source>Station codes; several are averaged</source>
        <translation>Station codes; several are averaged</translation>
    </message>
    <message>
        <source>Stations of the side before, when two places are compared</source>
        <translation>Stations of the side before, when two places are compared</translation>
    </message>
    <message>
        <source>First and last day before, as 2013-11-15/2014-03-15</source>
        <translation>First and last day before, as 2013-11-15/2014-03-15</translation>
    </message>
    <message>
        <source>First and last day after</source>
        <translation>First and last day after</translation>
    </message>
    <message>
        <source>Days drawn together by the bootstrap</source>
        <translation>Days drawn together by the bootstrap</translation>
    </message>
    <message>
        <source>Without the comparison within classes of weather</source>
        <translation>Without the comparison within classes of weather</translation>
    </message>
    <message>
        <source>With the arithmetic</source>
        <translation>With the arithmetic</translation>
    </message>
    <message>
        <source>Level, flow, load and ecological deduction of sections.</source>
        <translation>Level, flow, load and ecological deduction of sections.</translation>
    </message>
    <message>
        <source>Indicator id, e.g. NH3-N</source>
        <translation>Indicator id, e.g. NH3-N</translation>
    </message>
    <message>
        <source>Sections; all when none is named</source>
        <translation>Sections; all when none is named</translation>
    </message>
    <message>
        <source>Section upstream of the one section</source>
        <translation>Section upstream of the one section</translation>
    </message>
    <message>
        <source>Formula of the deduction (deduction_formulas.csv)</source>
        <translation>Formula of the deduction (deduction_formulas.csv)</translation>
    </message>
    <message>
        <source>Results of source apportionment.</source>
        <translation>Results of source apportionment.</translation>
    </message>
    <message>
        <source>Bring in shares of source categories from a table; a place, period and method whose shares do not make 100 ± 1 is refused.</source>
        <translation>Bring in shares of source categories from a table; a place, period and method whose shares do not make 100 ± 1 is refused.</translation>
    </message>
    <message>
        <source>Sheet of a workbook</source>
        <translation>Sheet of a workbook</translation>
    </message>
    <message>
        <source>Indicator of files without a column for it</source>
        <translation>Indicator of files without a column for it</translation>
    </message>
    <message>
        <source>The figures are invented</source>
        <translation>The figures are invented</translation>
    </message>
    <message>
        <source>Check only, write nothing</source>
        <translation>Check only, write nothing</translation>
    </message>
    <message>
        <source>What is there, by place, period and method.</source>
        <translation>What is there, by place, period and method.</translation>
    </message>
    <message>
        <source>Code of a station, district or unit</source>
        <translation>Code of a station, district or unit</translation>
    </message>
</context>
<context>
    <name>jinguan::AnalysisDialog</name>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>How a figure was computed</source>
        <translation>How a figure was computed</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Computing …</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Export table</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Values (*.csv)</translation>
    </message>
</context>
<context>
    <name>jinguan::Arguments</name>
    <message>
        <source>“%1” is neither a district nor a responsible unit.</source>
        <translation>“%1” is neither a district nor a responsible unit.</translation>
    </message>
    <message>
        <source>Name it by its code, e.g. 510104 or CDGX.</source>
        <translation>Name it by its code, e.g. 510104 or CDGX.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>“%1” is not a time.</translation>
    </message>
    <message>
        <source>“%1” is no extent.</source>
        <translation>“%1” is no extent.</translation>
    </message>
    <message>
        <source>Write west,south,east,north in degrees.</source>
        <translation>Write west,south,east,north in degrees.</translation>
    </message>
    <message>
        <source>“%1” is no size.</source>
        <translation>“%1” is no size.</translation>
    </message>
    <message>
        <source>Write it like 1600x1000.</source>
        <translation>Write it like 1600x1000.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23T15:00 or 2026-11-23.</source>
        <translation>Write it like 2026-11-23T15:00 or 2026-11-23.</translation>
    </message>
    <message>
        <source>The end, %1, is not after the begin, %2.</source>
        <translation>The end, %1, is not after the begin, %2.</translation>
    </message>
    <message>
        <source>Exchange --from and --to.</source>
        <translation>Exchange --from and --to.</translation>
    </message>
    <message>
        <source>The extent “%1” is reversed or empty: west must be smaller than east, and south smaller than north.</source>
        <translation>The extent “%1” is reversed or empty: west must be smaller than east, and south smaller than north.</translation>
    </message>
    <message>
        <source>The extent “%1” is not in degrees of longitude and latitude.</source>
        <translation>The extent “%1” is not in degrees of longitude and latitude.</translation>
    </message>
</context>
<context>
    <name>jinguan::AssessmentCentre</name>
    <message>
        <source>&amp;Network assessment …</source>
        <translation>&amp;Network assessment …</translation>
    </message>
</context>
<context>
    <name>jinguan::AssessmentInputs</name>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>The element “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>The element “%1” has no kind of station with a representative radius.</source>
        <translation>The element “%1” has no kind of station with a representative radius.</translation>
    </message>
    <message>
        <source>“%1” is no kind of station of the element “%2” with a representative radius.</source>
        <translation>“%1” is no kind of station of the element “%2” with a representative radius.</translation>
    </message>
</context>
<context>
    <name>jinguan::AssessmentSettings</name>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>cannot be told</translation>
    </message>
    <message>
        <source>“%1” is no number from 0 on.</source>
        <translation>“%1” is no number from 0 on.</translation>
    </message>
    <message>
        <source>The row “%1” is missing.</source>
        <translation>The row “%1” is missing.</translation>
    </message>
</context>
<context>
    <name>jinguan::AssessmentTables</name>
    <message>
        <source>schematic</source>
        <translation>schematic</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>stand-in</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing of it in the region</source>
        <translation>nothing of it in the region</translation>
    </message>
    <message>
        <source>Station kind</source>
        <translation>Station kind</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>Covered %</source>
        <translation>Covered %</translation>
    </message>
    <message>
        <source>Covered twice</source>
        <translation>Covered twice</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>People covered %</source>
        <translation>People covered %</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Coverage by siting class</source>
        <translation>Coverage by siting class</translation>
    </message>
    <message>
        <source>Siting class</source>
        <translation>Siting class</translation>
    </message>
    <message>
        <source>Stations, recorded</source>
        <translation>Stations, recorded</translation>
    </message>
    <message>
        <source>Stations, standing there</source>
        <translation>Stations, standing there</translation>
    </message>
    <message>
        <source>%1, %2 m</source>
        <translation>%1, %2 m</translation>
    </message>
    <message>
        <source>Share within the representative radius of a running station of the kind. Areas and lengths by exact circles, people on cells of %1 m.</source>
        <translation>Share within the representative radius of a running station of the kind. Areas and lengths by exact circles, people on cells of %1 m.</translation>
    </message>
    <message>
        <source>Coverage by district</source>
        <translation>Coverage by district</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Goals of the plan</source>
        <translation>Goals of the plan</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Station in: %1</source>
        <translation>Station in: %1</translation>
    </message>
    <message>
        <source>The plan: “%1”</source>
        <translation>The plan: “%1”</translation>
    </message>
    <message>
        <source>The plan&apos;s words are kept in the data; how they are counted is this program&apos;s reading until the bureau confirms it.</source>
        <translation>The plan&apos;s words are kept in the data; how they are counted is this program&apos;s reading until the bureau confirms it.</translation>
    </message>
    <message>
        <source>Minimum numbers</source>
        <translation>Minimum numbers</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Arithmetic</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>No rule of a minimum number is known for this element.</source>
        <translation>No rule of a minimum number is known for this element.</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Redundancy</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Other station</source>
        <translation>Other station</translation>
    </message>
    <message>
        <source>Distance km</source>
        <translation>Distance km</translation>
    </message>
    <message>
        <source>Pearson r</source>
        <translation>Pearson r</translation>
    </message>
    <message>
        <source>Spearman ρ</source>
        <translation>Spearman ρ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>too few common values</source>
        <translation>too few common values</translation>
    </message>
    <message>
        <source>redundant: to be looked at</source>
        <translation>redundant: to be looked at</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>Correlation over the moments that both stations have; pairs from r = %1 on are called redundant by convention.</source>
        <translation>Correlation over the moments that both stations have; pairs from r = %1 on are called redundant by convention.</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) have %1 in these days: there is no pair.</source>
        <translation>
            <numerusform>%n station has %1 in these days: there is no pair.</numerusform>
            <numerusform>%n stations have %1 in these days: there is no pair.</numerusform>
        </translation>
    </message>
    <message>
        <source>spherical</source>
        <translation>spherical</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponential</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>gaussian</translation>
    </message>
    <message>
        <source>Left-out error: kriging %1, inverse distance %2, mean of the others %3.</source>
        <translation>Left-out error: kriging %1, inverse distance %2, mean of the others %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>By ordinary kriging (%1, nugget %2, partial sill %3, range %4 km).</source>
        <translation>By ordinary kriging (%1, nugget %2, partial sill %3, range %4 km).</translation>
    </message>
    <message>
        <source>By inverse distance: too few stations to krige.</source>
        <translation>By inverse distance: too few stations to krige.</translation>
    </message>
    <message>
        <source>By inverse distance: kriging predicts no better than the mean of the others, or the variogram does not rise.</source>
        <translation>By inverse distance: kriging predicts no better than the mean of the others, or the variogram does not rise.</translation>
    </message>
    <message>
        <source>By inverse distance: kriging cannot be solved, stations stand at one place.</source>
        <translation>By inverse distance: kriging cannot be solved, stations stand at one place.</translation>
    </message>
    <message>
        <source>Removal bias</source>
        <translation>Removal bias</translation>
    </message>
    <message>
        <source>Mean observed</source>
        <translation>Mean observed</translation>
    </message>
    <message>
        <source>Bias, kriging</source>
        <translation>Bias, kriging</translation>
    </message>
    <message>
        <source>RMSE, kriging</source>
        <translation>RMSE, kriging</translation>
    </message>
    <message>
        <source>Bias, inverse distance</source>
        <translation>Bias, inverse distance</translation>
    </message>
    <message>
        <source>RMSE, inverse distance</source>
        <translation>RMSE, inverse distance</translation>
    </message>
    <message>
        <source>Relative bias %</source>
        <translation>Relative bias %</translation>
    </message>
    <message>
        <source>City mean moves by</source>
        <translation>City mean moves by</translation>
    </message>
    <message>
        <source>City mean moves %</source>
        <translation>City mean moves %</translation>
    </message>
    <message>
        <source>not in the mean</source>
        <translation>not in the mean</translation>
    </message>
    <message>
        <source>Representativeness</source>
        <translation>Representativeness</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation>Mean of all</translation>
    </message>
    <message>
        <source>Mean %</source>
        <translation>Mean %</translation>
    </message>
    <message>
        <source>Percentile 30 %</source>
        <translation>Percentile 30 %</translation>
    </message>
    <message>
        <source>Percentile 50 %</source>
        <translation>Percentile 50 %</translation>
    </message>
    <message>
        <source>Percentile 80 %</source>
        <translation>Percentile 80 %</translation>
    </message>
    <message>
        <source>Percentile 90 %</source>
        <translation>Percentile 90 %</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Within ±%1 %</source>
        <translation>Within ±%1 %</translation>
    </message>
    <message>
        <source>%1, %2: deviation from all stations over %3 days.</source>
        <translation>%1, %2: deviation from all stations over %3 days.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Alone km²</source>
        <translation>Alone km²</translation>
    </message>
    <message>
        <source>Alone, people</source>
        <translation>Alone, people</translation>
    </message>
    <message>
        <source>Removal bias %</source>
        <translation>Removal bias %</translation>
    </message>
    <message>
        <source>1 − largest r</source>
        <translation>1 − largest r</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Most alike</translation>
    </message>
    <message>
        <source>Score: %1 % area served alone, %2 % people served alone, %3 % removal bias, %4 % distinctness, each against the largest of its kind. What nobody has weighs nothing; a station without a figure scores nothing for it.</source>
        <translation>Score: %1 % area served alone, %2 % people served alone, %3 % removal bias, %4 % distinctness, each against the largest of its kind. What nobody has weighs nothing; a station without a figure scores nothing for it.</translation>
    </message>
    <message>
        <source>No station of these kinds runs here.</source>
        <translation>No station of these kinds runs here.</translation>
    </message>
</context>
<context>
    <name>jinguan::Authenticity</name>
    <message>
        <source>Each line is an indication, not a proof: a building site, a coarse instrument or a test after repair looks the same. Ask those who run the station.</source>
        <translation>Each line is an indication, not a proof: a building site, a coarse instrument or a test after repair looks the same. Ask those who run the station.</translation>
    </message>
    <message>
        <source>“%1” is no parameter; they are written name=number.</source>
        <translation>“%1” is no parameter; they are written name=number.</translation>
    </message>
    <message>
        <source>“%1” is no kind of check.</source>
        <translation>“%1” is no kind of check.</translation>
    </message>
    <message>
        <source>The parameter “%1” is missing.</source>
        <translation>The parameter “%1” is missing.</translation>
    </message>
    <message>
        <source>A deadline needs its hour (0 to 23) and how many hours before it are looked at.</source>
        <translation>A deadline needs its hour (0 to 23) and how many hours before it are looked at.</translation>
    </message>
    <message>
        <source>Looking for touched values: %1</source>
        <translation>Looking for touched values: %1</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>The check was cancelled.</translation>
    </message>
    <message>
        <source>%1 consecutive values from %2 at %3 are the same as those from %4 at %5; by chance that is expected %6 times in these data.</source>
        <translation>%1 consecutive values from %2 at %3 are the same as those from %4 at %5; by chance that is expected %6 times in these data.</translation>
    </message>
    <message numerus="yes">
        <source>%n further block(s) of these two are alike.</source>
        <translation>
            <numerusform>%n further block of these two is alike.</numerusform>
            <numerusform>%n further blocks of these two are alike.</numerusform>
        </translation>
    </message>
    <message>
        <source>The value %1 stands %2 periods on end from %3; by chance that is expected %4 times in this series.</source>
        <translation>The value %1 stands %2 periods on end from %3; by chance that is expected %4 times in this series.</translation>
    </message>
    <message numerus="yes">
        <source>Last digits of %1 values: %2. %n digit(s) hardly occur; a coarse resolution or a conversion of units does the same.</source>
        <translation>
            <numerusform>Last digits of %1 values: %2. %n digit hardly occurs; a coarse resolution or a conversion of units does the same.</numerusform>
            <numerusform>Last digits of %1 values: %2. %n digits hardly occur; a coarse resolution or a conversion of units does the same.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 values lie just under %2 and %3 just over it; expected were %4 % under.</source>
        <translation>%1 values lie just under %2 and %3 just over it; expected were %4 % under.</translation>
    </message>
    <message>
        <source>%1 of %2 deliveries that replaced values came within %3 h before the deadline “%4”; %5 of %6 values were lowered.</source>
        <translation>%1 of %2 deliveries that replaced values came within %3 h before the deadline “%4”; %5 of %6 values were lowered.</translation>
    </message>
</context>
<context>
    <name>jinguan::BackTest</name>
    <message>
        <source>There is no moment from which a forecast could be tried.</source>
        <translation>There is no moment from which a forecast could be tried.</translation>
    </message>
    <message>
        <source>Take a longer time.</source>
        <translation>Take a longer time.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Trying forecasts on the past</source>
        <translation>Trying forecasts on the past</translation>
    </message>
</context>
<context>
    <name>jinguan::Basemap</name>
    <message>
        <source>Tianditu, map</source>
        <translation>Tianditu, map</translation>
    </message>
    <message>
        <source>Tianditu, labels</source>
        <translation>Tianditu, labels</translation>
    </message>
    <message>
        <source>Tianditu, images</source>
        <translation>Tianditu, images</translation>
    </message>
    <message>
        <source>Online basemap</source>
        <translation>Online basemap</translation>
    </message>
    <message>
        <source>The address of the basemap is no tile address. It needs {x}, {y} and {z}; correct it in the preferences.</source>
        <translation>The address of the basemap is no tile address. It needs {x}, {y} and {z}; correct it in the preferences.</translation>
    </message>
    <message>
        <source>The basemap server %1 did not answer within %2 s. The map goes on without it.</source>
        <translation>The basemap server %1 did not answer within %2 s. The map goes on without it.</translation>
    </message>
    <message>
        <source>The basemap server %1 refuses the key (%2). Check the key in the preferences.</source>
        <translation>The basemap server %1 refuses the key (%2). Check the key in the preferences.</translation>
    </message>
    <message>
        <source>The basemap server %1 says that the quota of the key is used up. The map goes on without it.</source>
        <translation>The basemap server %1 says that the quota of the key is used up. The map goes on without it.</translation>
    </message>
    <message>
        <source>The basemap cannot be reached: %1. The map goes on without it.</source>
        <translation>The basemap cannot be reached: %1. The map goes on without it.</translation>
    </message>
    <message>
        <source>The basemap server %1 answered with something that is no image; the key may be wrong. The map goes on without it.</source>
        <translation>The basemap server %1 answered with something that is no image; the key may be wrong. The map goes on without it.</translation>
    </message>
</context>
<context>
    <name>jinguan::BookmarkMenu</name>
    <message>
        <source>Book&amp;marks</source>
        <translation>Book&amp;marks</translation>
    </message>
    <message>
        <source>Keep this view …</source>
        <translation>Keep this view …</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Keep this view</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>jinguan::BoxChart</name>
    <message>
        <source>median %1, mean %2 %3</source>
        <translation>median %1, mean %2 %3</translation>
    </message>
    <message>
        <source>quartiles %1–%2</source>
        <translation>quartiles %1–%2</translation>
    </message>
    <message>
        <source>whiskers %1–%2, range %3–%4</source>
        <translation>whiskers %1–%2, range %3–%4</translation>
    </message>
    <message>
        <source>n = %1, %2 outliers</source>
        <translation>n = %1, %2 outliers</translation>
    </message>
</context>
<context>
    <name>jinguan::BulletinCentre</name>
    <message>
        <source>&amp;Bulletin of an element …</source>
        <translation>&amp;Bulletin of an element …</translation>
    </message>
</context>
<context>
    <name>jinguan::BulletinDialog</name>
    <message>
        <source>Figures changed since the text was edited: read the marked paragraphs again.</source>
        <translation>Figures changed since the text was edited: read the marked paragraphs again.</translation>
    </message>
    <message>
        <source>The kept draft is shown.</source>
        <translation>The kept draft is shown.</translation>
    </message>
    <message>
        <source>Text and tables from the figures. What you write is kept as a draft.</source>
        <translation>Text and tables from the figures. What you write is kept as a draft.</translation>
    </message>
    <message>
        <source>The folder of drafts cannot be made.</source>
        <translation>The folder of drafts cannot be made.</translation>
    </message>
    <message>
        <source>Check that the workspace may be written to.</source>
        <translation>Check that the workspace may be written to.</translation>
    </message>
    <message>
        <source>Draft kept: %1</source>
        <translation>Draft kept: %1</translation>
    </message>
    <message>
        <source>DEMO DATA</source>
        <translation>DEMO DATA</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Export the bulletin</source>
        <translation>Export the bulletin</translation>
    </message>
    <message>
        <source>Word document (*.docx);;OpenDocument text (*.odt);;Excel workbook (*.xlsx);;OpenDocument spreadsheet (*.ods);;CSV (*.csv)</source>
        <translation>Word document (*.docx);;OpenDocument text (*.odt);;Excel workbook (*.xlsx);;OpenDocument spreadsheet (*.ods);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Districts</translation>
    </message>
    <message>
        <source>Responsible units</source>
        <translation>Responsible units</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generate</translation>
    </message>
    <message>
        <source>&amp;Element</source>
        <translation>&amp;Element</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Area</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>The period before</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>The period after</translation>
    </message>
    <message>
        <source>&amp;Ranking of</source>
        <translation>&amp;Ranking of</translation>
    </message>
    <message>
        <source>Choose element, area and period, then generate the bulletin.</source>
        <translation>Choose element, area and period, then generate the bulletin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Keep the draft</source>
        <translation>&amp;Keep the draft</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xport …</translation>
    </message>
    <message>
        <source>DOCX or ODT with text, charts and tables; XLSX, ODS or CSV with the tables</source>
        <translation>DOCX or ODT with text, charts and tables; XLSX, ODS or CSV with the tables</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>P&amp;rint …</translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>Whole city</translation>
    </message>
    <message>
        <source>There is no bulletin yet. Choose element, area and period above and generate it: the text appears here, to be edited before it is printed.</source>
        <translation>There is no bulletin yet. Choose element, area and period above and generate it: the text appears here, to be edited before it is printed.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>jinguan::BulletinDraft</name>
    <message>
        <source>The draft is of another bulletin: %1 instead of %2.</source>
        <translation>The draft is of another bulletin: %1 instead of %2.</translation>
    </message>
    <message>
        <source>Choose the draft of this element, period, area and language, or print without it.</source>
        <translation>Choose the draft of this element, period, area and language, or print without it.</translation>
    </message>
    <message>
        <source>The draft cannot be read: %1.</source>
        <translation>The draft cannot be read: %1.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Check the name of the file.</translation>
    </message>
    <message>
        <source>This is no draft of a bulletin.</source>
        <translation>This is no draft of a bulletin.</translation>
    </message>
    <message>
        <source>Choose a file that was saved from the bulletin window.</source>
        <translation>Choose a file that was saved from the bulletin window.</translation>
    </message>
    <message>
        <source>The draft was written by a newer version of the program.</source>
        <translation>The draft was written by a newer version of the program.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Update the program.</translation>
    </message>
</context>
<context>
    <name>jinguan::BulletinFigures</name>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>The element “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>There is no district or unit with the code “%1”.</source>
        <translation>There is no district or unit with the code “%1”.</translation>
    </message>
    <message>
        <source>Use a code such as 510104.</source>
        <translation>Use a code such as 510104.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>There is no bulletin of “%1”.</source>
        <translation>There is no bulletin of “%1”.</translation>
    </message>
    <message>
        <source>Ask for one of these elements: %1.</source>
        <translation>Ask for one of these elements: %1.</translation>
    </message>
    <message>
        <source>The period of the bulletin is not given.</source>
        <translation>The period of the bulletin is not given.</translation>
    </message>
    <message>
        <source>Name its begin, for example 2014-03.</source>
        <translation>Name its begin, for example 2014-03.</translation>
    </message>
</context>
<context>
    <name>jinguan::BulletinParagraphEdit</name>
    <message>
        <source>Generate anew</source>
        <translation>Generate anew</translation>
    </message>
    <message>
        <source>Takes the edit back: the text of the figures.</source>
        <translation>Takes the edit back: the text of the figures.</translation>
    </message>
    <message>
        <source>Keep the edit</source>
        <translation>Keep the edit</translation>
    </message>
    <message>
        <source>The edited text stands though figures changed.</source>
        <translation>The edited text stands though figures changed.</translation>
    </message>
    <message>
        <source>from the figures</source>
        <translation>from the figures</translation>
    </message>
    <message>
        <source>edited by %1, %2 – the figures no longer say anything about it</source>
        <translation>edited by %1, %2 – the figures no longer say anything about it</translation>
    </message>
    <message>
        <source>edited by %1, %2 – figures changed since</source>
        <translation>edited by %1, %2 – figures changed since</translation>
    </message>
    <message>
        <source>edited by %1, %2</source>
        <translation>edited by %1, %2</translation>
    </message>
    <message>
        <source>The figures say: %1</source>
        <translation>The figures say: %1</translation>
    </message>
</context>
<context>
    <name>jinguan::BulletinPeriod</name>
    <message>
        <source>“%1” is no period of a bulletin.</source>
        <translation>“%1” is no period of a bulletin.</translation>
    </message>
    <message>
        <source>Use day, month, quarter or year.</source>
        <translation>Use day, month, quarter or year.</translation>
    </message>
    <message>
        <source>“%1” does not name the begin of the period.</source>
        <translation>“%1” does not name the begin of the period.</translation>
    </message>
    <message>
        <source>Write it as %1.</source>
        <translation>Write it as %1.</translation>
    </message>
</context>
<context>
    <name>jinguan::BulletinProfile</name>
    <message>
        <source>“%1” or “%2” is unknown.</source>
        <translation>“%1” or “%2” is unknown.</translation>
    </message>
    <message>
        <source>The period “%1” is unknown or there twice.</source>
        <translation>The period “%1” is unknown or there twice.</translation>
    </message>
    <message>
        <source>There is no bulletin of this element over “%1”.</source>
        <translation>There is no bulletin of this element over “%1”.</translation>
    </message>
</context>
<context>
    <name>jinguan::CandidatePage</name>
    <message>
        <source>automatic</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>Distance between candidates on a grid or along lines; automatic: a quarter of the radius</source>
        <translation>Distance between candidates on a grid or along lines; automatic: a quarter of the radius</translation>
    </message>
    <message>
        <source>Draw on map</source>
        <translation>Draw on map</translation>
    </message>
    <message>
        <source>Every click on the map adds a candidate</source>
        <translation>Every click on the map adds a candidate</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Drawn candidates</source>
        <translation>Drawn candidates</translation>
    </message>
    <message>
        <source>Show candidates on the map</source>
        <translation>Show candidates on the map</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Candidate step</source>
        <translation>Candidate step</translation>
    </message>
    <message>
        <source>%1 (no layer)</source>
        <translation>%1 (no layer)</translation>
    </message>
    <message>
        <source>Siting class: %1</source>
        <translation>Siting class: %1</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Draw a candidate</source>
        <translation>Draw a candidate</translation>
    </message>
    <message numerus="yes">
        <source>%n drawn</source>
        <translation>
            <numerusform>%n drawn</numerusform>
            <numerusform>%n drawn</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one source of candidates.</source>
        <translation>Tick at least one source of candidates.</translation>
    </message>
    <message>
        <source>Collecting candidates …</source>
        <translation>Collecting candidates …</translation>
    </message>
    <message>
        <source>%1 candidates, %2 m apart.</source>
        <comment>number, step</comment>
        <translation>%1 candidates, %2 m apart.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source of candidates, number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jinguan::Catalogue</name>
    <message>
        <source>The id is empty.</source>
        <translation>The id is empty.</translation>
    </message>
    <message>
        <source>Give the row an id of its own.</source>
        <translation>Give the row an id of its own.</translation>
    </message>
    <message>
        <source>The id “%1” stands in the table twice.</source>
        <translation>The id “%1” stands in the table twice.</translation>
    </message>
    <message>
        <source>Remove or rename one of the two rows.</source>
        <translation>Remove or rename one of the two rows.</translation>
    </message>
    <message>
        <source>“%1” lacks a Chinese or an English name.</source>
        <translation>“%1” lacks a Chinese or an English name.</translation>
    </message>
    <message>
        <source>The column “%1” names “%2”, which the catalogue does not know.</source>
        <translation>The column “%1” names “%2”, which the catalogue does not know.</translation>
    </message>
    <message>
        <source>Correct the id or add it to its table.</source>
        <translation>Correct the id or add it to its table.</translation>
    </message>
    <message>
        <source>The unit “%1” needs a quantity and a factor above zero.</source>
        <translation>The unit “%1” needs a quantity and a factor above zero.</translation>
    </message>
    <message>
        <source>The indicator “%1” belongs to no element.</source>
        <translation>The indicator “%1” belongs to no element.</translation>
    </message>
    <message>
        <source>The plausible range of “%1” is empty.</source>
        <translation>The plausible range of “%1” is empty.</translation>
    </message>
    <message>
        <source>The element “%1” shows the indicator “%2” first, which is not one of its indicators.</source>
        <translation>The element “%1” shows the indicator “%2” first, which is not one of its indicators.</translation>
    </message>
    <message>
        <source>Correct the column “primary_indicator”.</source>
        <translation>Correct the column “primary_indicator”.</translation>
    </message>
    <message>
        <source>The unit “%1” is not known.</source>
        <translation>The unit “%1” is not known.</translation>
    </message>
    <message>
        <source>Choose one of the units of the catalogue.</source>
        <translation>Choose one of the units of the catalogue.</translation>
    </message>
    <message>
        <source>“%1” cannot be converted into “%2”: they measure different things.</source>
        <translation>“%1” cannot be converted into “%2”: they measure different things.</translation>
    </message>
    <message>
        <source>Check the unit of the column.</source>
        <translation>Check the unit of the column.</translation>
    </message>
</context>
<context>
    <name>jinguan::CellRaster</name>
    <message>
        <source>There is no such raster file.</source>
        <translation>There is no such raster file.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Check the path.</translation>
    </message>
    <message>
        <source>The file cannot be read as a raster.</source>
        <translation>The file cannot be read as a raster.</translation>
    </message>
    <message>
        <source>Give a raster of one band of numbers, for example a GeoTIFF.</source>
        <translation>Give a raster of one band of numbers, for example a GeoTIFF.</translation>
    </message>
    <message>
        <source>The first band of the raster holds no plain numbers.</source>
        <translation>The first band of the raster holds no plain numbers.</translation>
    </message>
    <message>
        <source>Give a raster of counts, densities or scores.</source>
        <translation>Give a raster of counts, densities or scores.</translation>
    </message>
    <message>
        <source>The raster does not say in which coordinate system it is.</source>
        <translation>The raster does not say in which coordinate system it is.</translation>
    </message>
    <message>
        <source>Write it into the file, for example with gdal_edit -a_srs.</source>
        <translation>Write it into the file, for example with gdal_edit -a_srs.</translation>
    </message>
    <message>
        <source>Of the %1 bands of %2 the first one counts.</source>
        <translation>Of the %1 bands of %2 the first one counts.</translation>
    </message>
    <message>
        <source>Reading the raster</source>
        <translation>Reading the raster</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>The raster has no value in the region.</source>
        <translation>The raster has no value in the region.</translation>
    </message>
    <message>
        <source>Give one that covers the region, and check its coordinate system.</source>
        <translation>Give one that covers the region, and check its coordinate system.</translation>
    </message>
    <message>
        <source>The raster could not be read to its end.</source>
        <translation>The raster could not be read to its end.</translation>
    </message>
    <message>
        <source>The file may be damaged: get it anew.</source>
        <translation>The file may be damaged: get it anew.</translation>
    </message>
    <message>
        <source>The raster has the negative value %1 in column %2, row %3: demand cannot be negative.</source>
        <translation>The raster has the negative value %1 in column %2, row %3: demand cannot be negative.</translation>
    </message>
    <message>
        <source>If it marks pixels without a value, declare it as nodata (gdal_edit -a_nodata).</source>
        <translation>If it marks pixels without a value, declare it as nodata (gdal_edit -a_nodata).</translation>
    </message>
    <message>
        <source>The raster&apos;s coordinates cannot be turned into longitude and latitude.</source>
        <translation>The raster&apos;s coordinates cannot be turned into longitude and latitude.</translation>
    </message>
    <message>
        <source>Check its coordinate system.</source>
        <translation>Check its coordinate system.</translation>
    </message>
    <message>
        <source>%1 has no value for %2 % of the region; it counts as nothing there.</source>
        <translation>%1 has no value for %2 % of the region; it counts as nothing there.</translation>
    </message>
</context>
<context>
    <name>jinguan::CenterSolver</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Under these rules some places have no station at any distance that is looked at.</source>
        <translation>Under these rules some places have no station at any distance that is looked at.</translation>
    </message>
    <message>
        <source>Allow at least one site, offer more candidates, or loosen a rule.</source>
        <translation>Allow at least one site, offer more candidates, or loosen a rule.</translation>
    </message>
    <message>
        <source>Searching; greatest distance %1</source>
        <translation>Searching; greatest distance %1</translation>
    </message>
    <message>
        <source>The bound lies above the value.</source>
        <translation>The bound lies above the value.</translation>
    </message>
    <message>
        <source>The solver made a plan that fails its check: %1</source>
        <translation>The solver made a plan that fails its check: %1</translation>
    </message>
    <message>
        <source>This is a fault of the program; please report it with the question you asked.</source>
        <translation>This is a fault of the program; please report it with the question you asked.</translation>
    </message>
</context>
<context>
    <name>jinguan::ChainChart</name>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>between the quartiles</source>
        <translation>between the quartiles</translation>
    </message>
    <message>
        <source>limit at the place</source>
        <translation>limit at the place</translation>
    </message>
    <message>
        <source>no valid value</source>
        <translation>no valid value</translation>
    </message>
    <message>
        <source>median %1 (%2–%3) %4</source>
        <translation>median %1 (%2–%3) %4</translation>
    </message>
    <message>
        <source>range %1–%2, n = %3</source>
        <translation>range %1–%2, n = %3</translation>
    </message>
</context>
<context>
    <name>jinguan::ChainDialog</name>
    <message>
        <source>Chains of stations</source>
        <translation>Chains of stations</translation>
    </message>
    <message>
        <source>Stations in the order in which the water passes them: source, plant outlet, tap; or sections from upstream to downstream.</source>
        <translation>Stations in the order in which the water passes them: source, plant outlet, tap; or sections from upstream to downstream.</translation>
    </message>
    <message>
        <source>New chain</source>
        <translation>New chain</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Chains</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartBuilding</name>
    <message>
        <source>GB 22337 limits octaves; these are thirds</source>
        <translation>GB 22337 limits octaves; these are thirds</translation>
    </message>
    <message>
        <source>GB 22337 room %1, class %2, %3</source>
        <translation>GB 22337 room %1, class %2, %3</translation>
    </message>
    <message>
        <source>night</source>
        <translation>night</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>limits hold inside of rooms, for structure-borne noise of fixed equipment</source>
        <translation>limits hold inside of rooms, for structure-borne noise of fixed equipment</translation>
    </message>
    <message>
        <source>Low-frequency noise</source>
        <translation>Low-frequency noise</translation>
    </message>
    <message>
        <source>Noise spectrum</source>
        <translation>Noise spectrum</translation>
    </message>
    <message>
        <source>bars: energy mean as received; whiskers: exceeded 10 and 90 % of the time</source>
        <translation>bars: energy mean as received; whiskers: exceeded 10 and 90 % of the time</translation>
    </message>
    <message>
        <source>line: with A-weighting (IEC 61672-1); its sum takes the bands that are there</source>
        <translation>line: with A-weighting (IEC 61672-1); its sum takes the bands that are there</translation>
    </message>
    <message>
        <source>No octave or one-third-octave levels of these stations in this period. Import a band file, or choose another noise station.</source>
        <translation>No octave or one-third-octave levels of these stations in this period. Import a band file, or choose another noise station.</translation>
    </message>
    <message>
        <source>There is no chain “%1”.</source>
        <translation>There is no chain “%1”.</translation>
    </message>
    <message>
        <source>Choose one of the list, or name its stations in order.</source>
        <translation>Choose one of the list, or name its stations in order.</translation>
    </message>
    <message>
        <source>A chain needs at least two stations.</source>
        <translation>A chain needs at least two stations.</translation>
    </message>
    <message>
        <source>Choose a chain, or its stations in the order of the water.</source>
        <translation>Choose a chain, or its stations in the order of the water.</translation>
    </message>
    <message>
        <source>no values of %1</source>
        <translation>no values of %1</translation>
    </message>
    <message>
        <source>median and quartiles of the period at each place</source>
        <translation>median and quartiles of the period at each place</translation>
    </message>
    <message>
        <source>surface water: target class, Ⅲ where none is set</source>
        <translation>surface water: target class, Ⅲ where none is set</translation>
    </message>
    <message>
        <source>A scatter chart needs two series.</source>
        <translation>A scatter chart needs two series.</translation>
    </message>
    <message>
        <source>Choose two indicators, or one indicator at two stations.</source>
        <translation>Choose two indicators, or one indicator at two stations.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>The two series have different averaging periods. Choose days, or one period for both.</source>
        <translation>The two series have different averaging periods. Choose days, or one period for both.</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>spring</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>summer</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>autumn</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>winter</translation>
    </message>
    <message>
        <source>second series %1 h later</source>
        <translation>second series %1 h later</translation>
    </message>
    <message>
        <source>pairs of the same begin; the band takes pairs as independent</source>
        <translation>pairs of the same begin; the band takes pairs as independent</translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation of pairs of the same begin</source>
        <translation>Spearman&apos;s rank correlation of pairs of the same begin</translation>
    </message>
    <message>
        <source>Pearson&apos;s correlation of pairs of the same begin</source>
        <translation>Pearson&apos;s correlation of pairs of the same begin</translation>
    </message>
    <message>
        <source>at most %1 series</source>
        <translation>at most %1 series</translation>
    </message>
    <message>
        <source>wind of %1, %2 km away</source>
        <translation>wind of %1, %2 km away</translation>
    </message>
    <message>
        <source>wind of %1</source>
        <translation>wind of %1</translation>
    </message>
    <message>
        <source>calm up to %1 m/s</source>
        <translation>calm up to %1 m/s</translation>
    </message>
    <message>
        <source>Wind rose</source>
        <translation>Wind rose</translation>
    </message>
    <message>
        <source>%1 by wind direction</source>
        <translation>%1 by wind direction</translation>
    </message>
    <message>
        <source>%1: where high values come from</source>
        <translation>%1: where high values come from</translation>
    </message>
    <message>
        <source>%1 by wind direction and speed</source>
        <translation>%1 by wind direction and speed</translation>
    </message>
    <message>
        <source>share of hours at or above %1 (percentile %2), cells from %3 hours</source>
        <translation>share of hours at or above %1 (percentile %2), cells from %3 hours</translation>
    </message>
    <message>
        <source>mean of cells from %1 hours, not smoothed</source>
        <translation>mean of cells from %1 hours, not smoothed</translation>
    </message>
    <message>
        <source>the first %1 of %2 are shown</source>
        <translation>the first %1 of %2 are shown</translation>
    </message>
    <message>
        <source>mean of all values of that weekday and hour</source>
        <translation>mean of all values of that weekday and hour</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>local time</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Monday to Friday</translation>
    </message>
    <message>
        <source>Saturday, Sunday</source>
        <translation>Saturday, Sunday</translation>
    </message>
    <message>
        <source>line: median of the hour; band: quartiles</source>
        <translation>line: median of the hour; band: quartiles</translation>
    </message>
    <message>
        <source>spring is March to May</source>
        <translation>spring is March to May</translation>
    </message>
    <message>
        <source>box: quartiles and median; whiskers: furthest value within 1.5 interquartile ranges; circles: beyond</source>
        <translation>box: quartiles and median; whiskers: furthest value within 1.5 interquartile ranges; circles: beyond</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 below detection count with half the limit</source>
        <translation>%1 below detection count with half the limit</translation>
    </message>
    <message>
        <source>of another unit and not shown: %1</source>
        <translation>of another unit and not shown: %1</translation>
    </message>
    <message>
        <source>%1 is a direction: it has neither mean nor median.</source>
        <translation>%1 is a direction: it has neither mean nor median.</translation>
    </message>
    <message>
        <source>Choose a wind rose, or another indicator.</source>
        <translation>Choose a wind rose, or another indicator.</translation>
    </message>
    <message>
        <source>hollow points are not valid; missing values are not joined</source>
        <translation>hollow points are not valid; missing values are not joined</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>sum %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>mean %1</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>no values</translation>
    </message>
    <message>
        <source>laid over the period just before</source>
        <translation>laid over the period just before</translation>
    </message>
    <message>
        <source>aligned by weekday</source>
        <translation>aligned by weekday</translation>
    </message>
    <message>
        <source>aligned by date</source>
        <translation>aligned by date</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartCentre</name>
    <message>
        <source>Open in the chart workbench</source>
        <translation>Open in the chart workbench</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartCommand</name>
    <message>
        <source>The indicator “%1” is not in the catalogue.</source>
        <translation>The indicator “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>The picture cannot be written: %1.</source>
        <translation>The picture cannot be written: %1.</translation>
    </message>
    <message>
        <source>Check folder and size.</source>
        <translation>Check folder and size.</translation>
    </message>
    <message>
        <source>Station code</source>
        <translation>Station code</translation>
    </message>
    <message>
        <source>Indicator id, e.g. PM2.5</source>
        <translation>Indicator id, e.g. PM2.5</translation>
    </message>
    <message>
        <source>End, not included</source>
        <translation>End, not included</translation>
    </message>
    <message>
        <source>Averaging period; by default that of the indicator</source>
        <translation>Averaging period; by default that of the indicator</translation>
    </message>
    <message>
        <source>Width x height in pixels</source>
        <translation>Width x height in pixels</translation>
    </message>
    <message>
        <source>“%1” is no averaging period.</source>
        <translation>“%1” is no averaging period.</translation>
    </message>
    <message>
        <source>Known are: sample, second, minute, hour, 4h, 8h, day, month, year.</source>
        <translation>Known are: sample, second, minute, hour, 4h, 8h, day, month, year.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>Draw the readings of stations into a picture, a PDF or a table.</source>
        <translation>Draw the readings of stations into a picture, a PDF or a table.</translation>
    </message>
    <message>
        <source>series, compare, calendar, diurnal, windrose, pollutionrose, polar, box, scatter, matrix, spectrum, chain</source>
        <translation>series, compare, calendar, diurnal, windrose, pollutionrose, polar, box, scatter, matrix, spectrum, chain</translation>
    </message>
    <message>
        <source>Station codes, separated by commas</source>
        <translation>Station codes, separated by commas</translation>
    </message>
    <message>
        <source>Indicator ids, separated by commas</source>
        <translation>Indicator ids, separated by commas</translation>
    </message>
    <message>
        <source>Only values that came about like this</source>
        <translation>Only values that came about like this</translation>
    </message>
    <message>
        <source>Heat map: calendar of days, day by hour, or weekday by hour</source>
        <translation>Heat map: calendar of days, day by hour, or weekday by hour</translation>
    </message>
    <message>
        <source>Course of the day: profiles told apart</source>
        <translation>Course of the day: profiles told apart</translation>
    </message>
    <message>
        <source>Box plot: what boxes stand for</source>
        <translation>Box plot: what boxes stand for</translation>
    </message>
    <message>
        <source>Compare: the month or year before, or the period just before</source>
        <translation>Compare: the month or year before, or the period just before</translation>
    </message>
    <message>
        <source>Compare: how many periods back</source>
        <translation>Compare: how many periods back</translation>
    </message>
    <message>
        <source>Compare: weekdays over weekdays</source>
        <translation>Compare: weekdays over weekdays</translation>
    </message>
    <message>
        <source>Compare, scatter, matrix: days instead of single values</source>
        <translation>Compare, scatter, matrix: days instead of single values</translation>
    </message>
    <message>
        <source>Matrix: Spearman&apos;s correlation</source>
        <translation>Matrix: Spearman&apos;s correlation</translation>
    </message>
    <message>
        <source>Scatter: hours by which the second series is later</source>
        <translation>Scatter: hours by which the second series is later</translation>
    </message>
    <message>
        <source>Roses: 8 or 16</source>
        <translation>Roses: 8 or 16</translation>
    </message>
    <message>
        <source>Roses: m/s up to which it is calm</source>
        <translation>Roses: m/s up to which it is calm</translation>
    </message>
    <message>
        <source>Polar: share of high values instead of the mean</source>
        <translation>Polar: share of high values instead of the mean</translation>
    </message>
    <message>
        <source>Polar: what is high</source>
        <translation>Polar: what is high</translation>
    </message>
    <message>
        <source>Spectrum: without A-weighted levels</source>
        <translation>Spectrum: without A-weighted levels</translation>
    </message>
    <message>
        <source>Spectrum: up to 500 Hz</source>
        <translation>Spectrum: up to 500 Hz</translation>
    </message>
    <message>
        <source>Spectrum: limits inside of rooms A or B</source>
        <translation>Spectrum: limits inside of rooms A or B</translation>
    </message>
    <message>
        <source>Spectrum: limits of the night</source>
        <translation>Spectrum: limits of the night</translation>
    </message>
    <message>
        <source>Id or name of a chain of stations</source>
        <translation>Id or name of a chain of stations</translation>
    </message>
    <message>
        <source>Pixels per pixel of 96 dpi</source>
        <translation>Pixels per pixel of 96 dpi</translation>
    </message>
    <message>
        <source>On dark paper, for slides</source>
        <translation>On dark paper, for slides</translation>
    </message>
    <message>
        <source>File; its ending says PNG, SVG, PDF or CSV</source>
        <translation>File; its ending says PNG, SVG, PDF or CSV</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartCsv</name>
    <message>
        <source>Demo 演示: invented values, not measured</source>
        <translation>Demo 演示: invented values, not measured</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Edition of the standard</source>
        <translation>Edition of the standard</translation>
    </message>
    <message>
        <source>The values could not be written: %1.</source>
        <translation>The values could not be written: %1.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with enough room.</source>
        <translation>Choose a folder you may write to, with enough room.</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>it was cancelled</translation>
    </message>
    <message>
        <source>More than %1 values are shown: too many to copy.</source>
        <translation>More than %1 values are shown: too many to copy.</translation>
    </message>
    <message>
        <source>Zoom in, or export them to a file.</source>
        <translation>Zoom in, or export them to a file.</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartExport</name>
    <message>
        <source>Charts are not written as “%1”.</source>
        <translation>Charts are not written as “%1”.</translation>
    </message>
    <message>
        <source>Give the file one of the endings %1.</source>
        <translation>Give the file one of the endings %1.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels could not be made.</source>
        <translation>A picture of %1 x %2 pixels could not be made.</translation>
    </message>
    <message>
        <source>Choose a smaller size.</source>
        <translation>Choose a smaller size.</translation>
    </message>
    <message>
        <source>The chart could not be written: %1.</source>
        <translation>The chart could not be written: %1.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with enough room.</source>
        <translation>Choose a folder you may write to, with enough room.</translation>
    </message>
    <message>
        <source>The chart could not be written as PDF.</source>
        <translation>The chart could not be written as PDF.</translation>
    </message>
    <message>
        <source>Make room on the disk for temporary files.</source>
        <translation>Make room on the disk for temporary files.</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartForm</name>
    <message>
        <source>Search stations</source>
        <translation>Search stations</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <translation>Search indicators</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>as measured</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>measured</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendar</translation>
    </message>
    <message>
        <source>day by hour</source>
        <translation>day by hour</translation>
    </message>
    <message>
        <source>weekday by hour</source>
        <translation>weekday by hour</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>all days</translation>
    </message>
    <message>
        <source>weekday, weekend</source>
        <translation>weekday, weekend</translation>
    </message>
    <message>
        <source>seasons</source>
        <translation>seasons</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Apart</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hour</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>weekday</translation>
    </message>
    <message>
        <source>season</source>
        <translation>season</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
    <message>
        <source>Boxes by</source>
        <translation>Boxes by</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>the year before</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>the month before</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>the period before</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>weekday over weekday</source>
        <translation>weekday over weekday</translation>
    </message>
    <message>
        <source>days instead of single values</source>
        <translation>days instead of single values</translation>
    </message>
    <message>
        <source>rank correlation (Spearman)</source>
        <translation>rank correlation (Spearman)</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>The second series is read so many hours later</source>
        <translation>The second series is read so many hours later</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectors</translation>
    </message>
    <message>
        <source>Calm up to</source>
        <translation>Calm up to</translation>
    </message>
    <message>
        <source>share of high values</source>
        <translation>share of high values</translation>
    </message>
    <message>
        <source>High from percentile</source>
        <translation>High from percentile</translation>
    </message>
    <message>
        <source>A-weighted levels too</source>
        <translation>A-weighted levels too</translation>
    </message>
    <message>
        <source>low frequencies only (to 500 Hz)</source>
        <translation>low frequencies only (to 500 Hz)</translation>
    </message>
    <message>
        <source>no limits</source>
        <translation>no limits</translation>
    </message>
    <message>
        <source>room A (sleep)</source>
        <translation>room A (sleep)</translation>
    </message>
    <message>
        <source>room B (day use)</source>
        <translation>room B (day use)</translation>
    </message>
    <message>
        <source>GB 22337</source>
        <translation>GB 22337</translation>
    </message>
    <message>
        <source>night</source>
        <translation>night</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Edit the chains…</source>
        <translation>Edit the chains…</translation>
    </message>
    <message>
        <source>the ticked stations, in order</source>
        <translation>the ticked stations, in order</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartLayout</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Standard: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>invented values for demonstration</source>
        <translation>invented values for demonstration</translation>
    </message>
    <message>
        <source>hollow points are not valid; missing values are not joined</source>
        <translation>hollow points are not valid; missing values are not joined</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartNavigator</name>
    <message>
        <source>Part of the time that the chart shows</source>
        <translation>Part of the time that the chart shows</translation>
    </message>
    <message>
        <source>Drag the window or its ends to choose what the chart shows; double-click for all</source>
        <translation>Drag the window or its ends to choose what the chart shows; double-click for all</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartRequest</name>
    <message>
        <source>Time series</source>
        <translation>Time series</translation>
    </message>
    <message>
        <source>Periods compared</source>
        <translation>Periods compared</translation>
    </message>
    <message>
        <source>Calendar and heat map</source>
        <translation>Calendar and heat map</translation>
    </message>
    <message>
        <source>Course of the day</source>
        <translation>Course of the day</translation>
    </message>
    <message>
        <source>Wind rose</source>
        <translation>Wind rose</translation>
    </message>
    <message>
        <source>Pollution rose</source>
        <translation>Pollution rose</translation>
    </message>
    <message>
        <source>Wind direction and speed</source>
        <translation>Wind direction and speed</translation>
    </message>
    <message>
        <source>Box plot</source>
        <translation>Box plot</translation>
    </message>
    <message>
        <source>Scatter and correlation</source>
        <translation>Scatter and correlation</translation>
    </message>
    <message>
        <source>Correlation matrix</source>
        <translation>Correlation matrix</translation>
    </message>
    <message>
        <source>Noise spectrum</source>
        <translation>Noise spectrum</translation>
    </message>
    <message>
        <source>Source to tap, along a river</source>
        <translation>Source to tap, along a river</translation>
    </message>
    <message>
        <source>There is no chart of the kind “%1”.</source>
        <translation>There is no chart of the kind “%1”.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Known are: %1.</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartSource</name>
    <message>
        <source>There is no station with the code “%1”.</source>
        <translation>There is no station with the code “%1”.</translation>
    </message>
    <message>
        <source>Look it up in the list of stations.</source>
        <translation>Look it up in the list of stations.</translation>
    </message>
    <message>
        <source>The indicator “%1” is not in the catalogue.</source>
        <translation>The indicator “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>No station has hourly wind direction and speed in this period.</source>
        <translation>No station has hourly wind direction and speed in this period.</translation>
    </message>
    <message>
        <source>Import a weather station, or choose days for which there is wind.</source>
        <translation>Import a weather station, or choose days for which there is wind.</translation>
    </message>
    <message>
        <source>days: largest 8-hour mean, from %1 valid 8-hour means</source>
        <translation>days: largest 8-hour mean, from %1 valid 8-hour means</translation>
    </message>
    <message>
        <source>days: energy mean, from %1 valid values</source>
        <translation>days: energy mean, from %1 valid values</translation>
    </message>
    <message>
        <source>days: sum, from %1 valid values</source>
        <translation>days: sum, from %1 valid values</translation>
    </message>
    <message>
        <source>days: mean, from %1 valid values</source>
        <translation>days: mean, from %1 valid values</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartView</name>
    <message>
        <source>Chart of readings</source>
        <translation>Chart of readings</translation>
    </message>
    <message>
        <source>No readings in this period.</source>
        <translation>No readings in this period.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copy values</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>The picture could not be written: %1.</source>
        <translation>The picture could not be written: %1.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with enough room.</source>
        <translation>Choose a folder you may write to, with enough room.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Values (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Export chart</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>begin and end of a bucket</comment>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartWorkbench</name>
    <message>
        <source>Chart workbench</source>
        <translation>Chart workbench</translation>
    </message>
    <message>
        <source>Choose a kind of chart, stations and indicators at the left.</source>
        <translation>Choose a kind of chart, stations and indicators at the left.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Write a picture (PNG), a drawing (SVG), a document (PDF) or the values (CSV)</source>
        <translation>Write a picture (PNG), a drawing (SVG), a document (PDF) or the values (CSV)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copy values</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>Print the chart</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only: chains cannot be changed.</source>
        <translation>This workspace is open for reading only: chains cannot be changed.</translation>
    </message>
</context>
<context>
    <name>jinguan::CheckedList</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Untick all</translation>
    </message>
</context>
<context>
    <name>jinguan::ClassTable</name>
    <message>
        <source>“%1” is no range.</source>
        <translation>“%1” is no range.</translation>
    </message>
    <message>
        <source>Write it as 6-9 or 5.5-6.5|8.5-9.0.</source>
        <translation>Write it as 6-9 or 5.5-6.5|8.5-9.0.</translation>
    </message>
    <message>
        <source>“%1” is no limit.</source>
        <translation>“%1” is no limit.</translation>
    </message>
    <message>
        <source>Write a number, ND or &gt;number.</source>
        <translation>Write a number, ND or &gt;number.</translation>
    </message>
    <message>
        <source>The indicator “%1” is not known.</source>
        <translation>The indicator “%1” is not known.</translation>
    </message>
    <message>
        <source>Correct it or add it to the catalogue.</source>
        <translation>Correct it or add it to the catalogue.</translation>
    </message>
</context>
<context>
    <name>jinguan::ClauseCheck</name>
    <message>
        <source>meets</source>
        <translation>meets</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>fails</translation>
    </message>
    <message>
        <source>data missing</source>
        <translation>data missing</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
</context>
<context>
    <name>jinguan::Colocation</name>
    <message>
        <source>The indicator “%1” is not in the catalogue.</source>
        <translation>The indicator “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>There is no station “%1”.</source>
        <translation>There is no station “%1”.</translation>
    </message>
    <message>
        <source>Comparing: %1</source>
        <translation>Comparing: %1</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>The comparison was cancelled.</translation>
    </message>
</context>
<context>
    <name>jinguan::ColocationPage</name>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>How far the nearest standard station may be</source>
        <translation>How far the nearest standard station may be</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Compare</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Micro-stations are never corrected here: the comparison tells what a calibration would give.</source>
        <translation>Micro-stations are never corrected here: the comparison tells what a calibration would give.</translation>
    </message>
    <message>
        <source>Nearest standard station</source>
        <translation>Nearest standard station</translation>
    </message>
    <message>
        <source>No micro-station has a partner with a week of hours in common; try a larger radius.</source>
        <translation>No micro-station has a partner with a week of hours in common; try a larger radius.</translation>
    </message>
    <message numerus="yes">
        <source>%n micro-station(s)</source>
        <translation>
            <numerusform>%n micro-station</numerusform>
            <numerusform>%n micro-stations</numerusform>
        </translation>
    </message>
    <message>
        <source>Micro-station</source>
        <translation>Micro-station</translation>
    </message>
    <message>
        <source>Standard station</source>
        <translation>Standard station</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Distance (m)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Slope</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>RMSE, calibrated</source>
        <translation>RMSE, calibrated</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>standard = a × micro + b, %1 h</source>
        <translation>standard = a × micro + b, %1 h</translation>
    </message>
    <message>
        <source>Theil–Sen: %1</source>
        <translation>Theil–Sen: %1</translation>
    </message>
    <message>
        <source>Least squares: %1</source>
        <translation>Least squares: %1</translation>
    </message>
    <message>
        <source>Orthogonal: %1</source>
        <translation>Orthogonal: %1</translation>
    </message>
    <message>
        <source>With the line of the first half, the error of the second half falls from %1 to %2 %3.</source>
        <translation>With the line of the first half, the error of the second half falls from %1 to %2 %3.</translation>
    </message>
    <message>
        <source>The line of the first half does not help in the second half: error %1, calibrated %2 %3.</source>
        <translation>The line of the first half does not help in the second half: error %1, calibrated %2 %3.</translation>
    </message>
    <message>
        <source>The difference changed its level on %1: from %2 to %3 %4 (p = %5).</source>
        <translation>The difference changed its level on %1: from %2 to %3 %4 (p = %5).</translation>
    </message>
    <message>
        <source>No change of level is seen in %1 days (p = %2).</source>
        <translation>No change of level is seen in %1 days (p = %2).</translation>
    </message>
    <message>
        <source>%1 to %2: %3, difference %4</source>
        <translation>%1 to %2: %3, difference %4</translation>
    </message>
    <message>
        <source>Nothing is applied: readings stay as received.</source>
        <translation>Nothing is applied: readings stay as received.</translation>
    </message>
</context>
<context>
    <name>jinguan::ColocationPlot</name>
    <message>
        <source>Choose a micro-station to see it against its standard station.</source>
        <translation>Choose a micro-station to see it against its standard station.</translation>
    </message>
    <message>
        <source>%1 (standard), %2</source>
        <translation>%1 (standard), %2</translation>
    </message>
    <message>
        <source>%1 (micro), %2</source>
        <translation>%1 (micro), %2</translation>
    </message>
    <message>
        <source>Theil–Sen</source>
        <translation>Theil–Sen</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>least squares</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>equal</translation>
    </message>
    <message>
        <source>Demo: invented values</source>
        <translation>Demo: invented values</translation>
    </message>
</context>
<context>
    <name>jinguan::ColumnPage</name>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>It is</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>time</source>
        <translation>time</translation>
    </message>
    <message>
        <source>year of the time</source>
        <translation>year of the time</translation>
    </message>
    <message>
        <source>month of the time</source>
        <translation>month of the time</translation>
    </message>
    <message>
        <source>day of the time</source>
        <translation>day of the time</translation>
    </message>
    <message>
        <source>hour of the time</source>
        <translation>hour of the time</translation>
    </message>
    <message>
        <source>minute of the time</source>
        <translation>minute of the time</translation>
    </message>
    <message>
        <source>second of the time</source>
        <translation>second of the time</translation>
    </message>
    <message>
        <source>station (code or name)</source>
        <translation>station (code or name)</translation>
    </message>
    <message>
        <source>name of the station</source>
        <translation>name of the station</translation>
    </message>
    <message>
        <source>what tells stations of one name apart</source>
        <translation>what tells stations of one name apart</translation>
    </message>
    <message>
        <source>values of an indicator</source>
        <translation>values of an indicator</translation>
    </message>
    <message>
        <source>indicator (long table)</source>
        <translation>indicator (long table)</translation>
    </message>
    <message>
        <source>value (long table)</source>
        <translation>value (long table)</translation>
    </message>
    <message>
        <source>unit (long table)</source>
        <translation>unit (long table)</translation>
    </message>
    <message>
        <source>quality flag</source>
        <translation>quality flag</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>A column without a name cannot be used: name it in the file, or choose another header row.</source>
        <translation>A column without a name cannot be used: name it in the file, or choose another header row.</translation>
    </message>
    <message>
        <source>A column before it has the same name; only that one can be used.</source>
        <translation>A column before it has the same name; only that one can be used.</translation>
    </message>
    <message>
        <source>Guessed: %1</source>
        <translation>Guessed: %1</translation>
    </message>
</context>
<context>
    <name>jinguan::CommandLine</name>
    <message>
        <source>Results as JSON</source>
        <translation>Results as JSON</translation>
    </message>
    <message>
        <source>Jinguan: plan, watch and answer for an environmental monitoring network.</source>
        <translation>Jinguan: plan, watch and answer for an environmental monitoring network.</translation>
    </message>
    <message>
        <source>Workspace to open in the window; the demo workspace when none is named</source>
        <translation>Workspace to open in the window; the demo workspace when none is named</translation>
    </message>
    <message>
        <source>What can be written is told by --help.</source>
        <translation>What can be written is told by --help.</translation>
    </message>
</context>
<context>
    <name>jinguan::CommandTexts</name>
    <message>
        <source>Not known here: %1.</source>
        <translation>Not known here: %1.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>A command is missing.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be used here; a number is wanted.</source>
        <translation>%1: “%2” cannot be used here; a number is wanted.</translation>
    </message>
    <message>
        <source>%1: “%2” is none of %3.</source>
        <translation>%1: “%2” is none of %3.</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 has no value.</translation>
    </message>
    <message>
        <source>%1 was given %3 times; %2 is allowed.</source>
        <translation>%1 was given %3 times; %2 is allowed.</translation>
    </message>
    <message>
        <source>%1 needs %2 as well.</source>
        <translation>%1 needs %2 as well.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 and %2 exclude each other.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>DECIMAL</source>
        <translation>DECIMAL</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDS</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>[required]</source>
        <translation>[required]</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>Folder of the workspace</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Show this help</translation>
    </message>
    <message>
        <source>Show the help of all commands</source>
        <translation>Show the help of all commands</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Show the version</translation>
    </message>
    <message>
        <source>The command line cannot be read: %1.</source>
        <translation>The command line cannot be read: %1.</translation>
    </message>
</context>
<context>
    <name>jinguan::ComparePage</name>
    <message>
        <source>Name of the scenario</source>
        <translation>Name of the scenario</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Save scenario</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Side by side …</source>
        <translation>Side by side …</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n site(s))</source>
        <translation>
            <numerusform>%1 (%n site)</numerusform>
            <numerusform>%1 (%n sites)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) kept</source>
        <translation>
            <numerusform>%n scenario kept</numerusform>
            <numerusform>%n scenarios kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::ComparisonCentre</name>
    <message>
        <source>Compare sc&amp;enarios …</source>
        <translation>Compare sc&amp;enarios …</translation>
    </message>
</context>
<context>
    <name>jinguan::ComparisonDialog</name>
    <message>
        <source>Compare scenarios</source>
        <translation>Compare scenarios</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Show all sites</source>
        <translation>Show all sites</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Coverage over cost</source>
        <translation>Coverage over cost</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivity</translation>
    </message>
    <message>
        <source>What they rest on</source>
        <translation>What they rest on</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n site(s))</source>
        <translation>
            <numerusform>%1 (%n site)</numerusform>
            <numerusform>%1 (%n sites)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no scenario to compare. Save a proposal in the planning dock first.</source>
        <translation>There is no scenario to compare. Save a proposal in the planning dock first.</translation>
    </message>
    <message>
        <source>At most %1 scenarios stand side by side.</source>
        <translation>At most %1 scenarios stand side by side.</translation>
    </message>
    <message>
        <source>Choose up to %1 scenarios.</source>
        <translation>Choose up to %1 scenarios.</translation>
    </message>
    <message>
        <source>Comparing scenarios</source>
        <translation>Comparing scenarios</translation>
    </message>
    <message>
        <source>No scenario is chosen.</source>
        <translation>No scenario is chosen.</translation>
    </message>
    <message>
        <source>Drawing the curve</source>
        <translation>Drawing the curve</translation>
    </message>
    <message>
        <source>Cancelled: the points found until then.</source>
        <translation>Cancelled: the points found until then.</translation>
    </message>
    <message>
        <source>Varying the assumptions</source>
        <translation>Varying the assumptions</translation>
    </message>
    <message>
        <source>Cancelled: the cases counted until then.</source>
        <translation>Cancelled: the cases counted until then.</translation>
    </message>
    <message>
        <source>%1 %2 km</source>
        <comment>station kind, radius</comment>
        <translation>%1 %2 km</translation>
    </message>
    <message>
        <source>network of %1</source>
        <translation>network of %1</translation>
    </message>
    <message>
        <source>newest network</source>
        <translation>newest network</translation>
    </message>
    <message>
        <source>demand: people</source>
        <translation>demand: people</translation>
    </message>
    <message>
        <source>demand: area</source>
        <translation>demand: area</translation>
    </message>
    <message>
        <source>demand: layer</source>
        <translation>demand: layer</translation>
    </message>
    <message>
        <source>One yardstick for all: %1</source>
        <comment>list</comment>
        <translation>One yardstick for all: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>cells %1 m</source>
        <translation>cells %1 m</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The best of the scenarios</source>
        <translation>The best of the scenarios</translation>
    </message>
    <message>
        <source>Nothing to note.</source>
        <translation>Nothing to note.</translation>
    </message>
    <message numerus="yes">
        <source>Bold: the best of the scenarios. %n note(s) on what the figures rest on.</source>
        <translation>
            <numerusform>Bold: the best of the scenarios. %n note on what the figures rest on.</numerusform>
            <numerusform>Bold: the best of the scenarios. %n notes on what the figures rest on.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>There is nothing to export yet.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>The file cannot be written: %1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Export the table</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>jinguan::ConstraintPage</name>
    <message>
        <source>Spacing</source>
        <translation>Spacing</translation>
    </message>
    <message>
        <source>No sites in</source>
        <translation>No sites in</translation>
    </message>
    <message>
        <source>Quotas of new sites</source>
        <translation>Quotas of new sites</translation>
    </message>
    <message>
        <source>Existing stations that may move</source>
        <translation>Existing stations that may move</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Smallest distance between two new sites, and to existing stations</source>
        <translation>Smallest distance between two new sites, and to existing stations</translation>
    </message>
    <message>
        <source>Draw an area</source>
        <translation>Draw an area</translation>
    </message>
    <message>
        <source>Click the corners on the map, right click to close the area, Escape to start anew</source>
        <translation>Click the corners on the map, right click to close the area, Escape to start anew</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Drawn areas</source>
        <translation>Drawn areas</translation>
    </message>
    <message>
        <source>Search a station</source>
        <translation>Search a station</translation>
    </message>
    <message>
        <source>%1 (schematic)</source>
        <translation>%1 (schematic)</translation>
    </message>
    <message>
        <source>Excluded areas</source>
        <translation>Excluded areas</translation>
    </message>
    <message>
        <source>Stations that may move</source>
        <translation>Stations that may move</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>station, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) drawn</source>
        <translation>
            <numerusform>%n area drawn</numerusform>
            <numerusform>%n areas drawn</numerusform>
        </translation>
    </message>
    <message>
        <source>All existing stations stay where they are.</source>
        <translation>All existing stations stay where they are.</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) may be given up for a better place; the others stay.</source>
        <translation>
            <numerusform>%n station may be given up for a better place; the others stay.</numerusform>
            <numerusform>%n stations may be given up for a better place; the others stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m apart</source>
        <translation>%1 m apart</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion(s)</source>
        <translation>
            <numerusform>%n exclusion</numerusform>
            <numerusform>%n exclusions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quota(s)</source>
        <translation>
            <numerusform>%n quota</numerusform>
            <numerusform>%n quotas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may move</source>
        <translation>
            <numerusform>%n may move</numerusform>
            <numerusform>%n may move</numerusform>
        </translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>constraints</comment>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>jinguan::CorrelationChart</name>
    <message>
        <source>pair called redundant</source>
        <translation>pair called redundant</translation>
    </message>
    <message>
        <source>other pair</source>
        <translation>other pair</translation>
    </message>
    <message>
        <source>Pearson r</source>
        <translation>Pearson r</translation>
    </message>
    <message>
        <source>Distance, km</source>
        <translation>Distance, km</translation>
    </message>
    <message>
        <source>redundant from %1</source>
        <translation>redundant from %1</translation>
    </message>
    <message>
        <source>%1 km apart</source>
        <translation>%1 km apart</translation>
    </message>
    <message>
        <source>r = %1 over %2 common values</source>
        <translation>r = %1 over %2 common values</translation>
    </message>
    <message>
        <source>invented for demonstration</source>
        <translation>invented for demonstration</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
</context>
<context>
    <name>jinguan::CostCurve</name>
    <message>
        <source>Solving for each size of plan</source>
        <translation>Solving for each size of plan</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>The curve leaves all existing stations where they are.</source>
        <translation>The curve leaves all existing stations where they are.</translation>
    </message>
    <message>
        <source>Where no point stands, no plan of that size is known that keeps quotas and numbers of kinds.</source>
        <translation>Where no point stands, no plan of that size is known that keeps quotas and numbers of kinds.</translation>
    </message>
</context>
<context>
    <name>jinguan::CoverLadder</name>
    <message>
        <source>No candidate lies in the region.</source>
        <translation>No candidate lies in the region.</translation>
    </message>
    <message>
        <source>Choose another source of candidates, a smaller step, or fewer excluded zones.</source>
        <translation>Choose another source of candidates, a smaller step, or fewer excluded zones.</translation>
    </message>
</context>
<context>
    <name>jinguan::CoverageAssessment</name>
    <message>
        <source>Coverage by %1</source>
        <translation>Coverage by %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
</context>
<context>
    <name>jinguan::CoverageLayer</name>
    <message>
        <source>Proposed sites</source>
        <translation>Proposed sites</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Not covered</translation>
    </message>
    <message>
        <source>Proposed sites: %1</source>
        <translation>Proposed sites: %1</translation>
    </message>
    <message>
        <source>Coverage, %1 km around each site</source>
        <translation>Coverage, %1 km around each site</translation>
    </message>
    <message>
        <source>Existing stations</source>
        <translation>Existing stations</translation>
    </message>
</context>
<context>
    <name>jinguan::CoverageModel</name>
    <message>
        <source>Finding what each candidate covers</source>
        <translation>Finding what each candidate covers</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
</context>
<context>
    <name>jinguan::CrossingCommands</name>
    <message>
        <source>“%1” is no month.</source>
        <translation>“%1” is no month.</translation>
    </message>
    <message>
        <source>Write it as 2026-05, or last.</source>
        <translation>Write it as 2026-05, or last.</translation>
    </message>
    <message>
        <source>The end of the time to look at does not lie after its begin.</source>
        <translation>The end of the time to look at does not lie after its begin.</translation>
    </message>
    <message numerus="yes">
        <source>%n crossing(s)</source>
        <translation>
            <numerusform>%n crossing</numerusform>
            <numerusform>%n crossings</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>From %1 to %2.</translation>
    </message>
    <message>
        <source>The station “%1” is not in the workspace.</source>
        <translation>The station “%1” is not in the workspace.</translation>
    </message>
    <message>
        <source>The station %1 names no river that is drawn near it.</source>
        <translation>The station %1 names no river that is drawn near it.</translation>
    </message>
    <message>
        <source>Enter its river, and see that the river layer has it.</source>
        <translation>Enter its river, and see that the river layer has it.</translation>
    </message>
    <message>
        <source>River chief: %1 %2 (%3)</source>
        <translation>River chief: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Station code</source>
        <translation>Station code</translation>
    </message>
    <message>
        <source>Indicator id, e.g. PM2.5</source>
        <translation>Indicator id, e.g. PM2.5</translation>
    </message>
    <message>
        <source>Id of a warning rule</source>
        <translation>Id of a warning rule</translation>
    </message>
    <message>
        <source>Begin; by default thirty days before the end</source>
        <translation>Begin; by default thirty days before the end</translation>
    </message>
    <message>
        <source>End, not included; by default that of the newest reading</source>
        <translation>End, not included; by default that of the newest reading</translation>
    </message>
    <message>
        <source>A month instead, as 2026-05, or last</source>
        <translation>A month instead, as 2026-05, or last</translation>
    </message>
    <message>
        <source>Every crossing into and out of the condition of a rule.</source>
        <translation>Every crossing into and out of the condition of a rule.</translation>
    </message>
    <message>
        <source>How long stations were above a level.</source>
        <translation>How long stations were above a level.</translation>
    </message>
    <message>
        <source>Severity of the rules counted, and above: 1 notice … 4 grave</source>
        <translation>Severity of the rules counted, and above: 1 notice … 4 grave</translation>
    </message>
    <message>
        <source>Each rule and indicator by itself</source>
        <translation>Each rule and indicator by itself</translation>
    </message>
    <message>
        <source>Stations up and down the river of a station, with the time the water needs.</source>
        <translation>Stations up and down the river of a station, with the time the water needs.</translation>
    </message>
    <message>
        <source>Kilometres along the river</source>
        <translation>Kilometres along the river</translation>
    </message>
</context>
<context>
    <name>jinguan::CsvTable</name>
    <message>
        <source>The table is empty.</source>
        <translation>The table is empty.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>The column “%1” is missing.</translation>
    </message>
</context>
<context>
    <name>jinguan::CurvePage</name>
    <message>
        <source>Draw the curve</source>
        <translation>Draw the curve</translation>
    </message>
    <message>
        <source>How much is covered for how many sites: the candidates of the chosen scenario, by the common yardstick.</source>
        <translation>How much is covered for how many sites: the candidates of the chosen scenario, by the common yardstick.</translation>
    </message>
    <message>
        <source>Coverage over budgets</source>
        <translation>Coverage over budgets</translation>
    </message>
    <message>
        <source>Coverage over the number of sites</source>
        <translation>Coverage over the number of sites</translation>
    </message>
    <message>
        <source>% of the people</source>
        <translation>% of the people</translation>
    </message>
    <message>
        <source>% of the area</source>
        <translation>% of the area</translation>
    </message>
    <message>
        <source>% of the demand</source>
        <translation>% of the demand</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>new sites</source>
        <translation>new sites</translation>
    </message>
    <message>
        <source>best plan found</source>
        <translation>best plan found</translation>
    </message>
    <message>
        <source>proved bound: no plan of these candidates covers more</source>
        <translation>proved bound: no plan of these candidates covers more</translation>
    </message>
    <message>
        <source>%1 % more than the point before</source>
        <translation>%1 % more than the point before</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s), cost %1</source>
        <translation>
            <numerusform>%n site, cost %1</numerusform>
            <numerusform>%n sites, cost %1</numerusform>
        </translation>
    </message>
    <message>
        <source>proved within %1 %</source>
        <translation>proved within %1 %</translation>
    </message>
    <message>
        <source>from here on clearly less</source>
        <translation>from here on clearly less</translation>
    </message>
</context>
<context>
    <name>jinguan::DecidePage</name>
    <message>
        <source>Reasons of the decision</source>
        <translation>Reasons of the decision</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>The ticked sites become planned stations; undo withdraws them</source>
        <translation>The ticked sites become planned stations; undo withdraws them</translation>
    </message>
    <message>
        <source>Edit on map</source>
        <translation>Edit on map</translation>
    </message>
    <message>
        <source>Drag sites on the map, click to add one, Delete to remove it</source>
        <translation>Drag sites on the map, click to add one, Delete to remove it</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n fails</numerusform>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>ok</source>
        <comment>rules</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>%1 met, %2 broken, %3 without the data to tell</source>
        <translation>%1 met, %2 broken, %3 without the data to tell</translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation>The rules are being read.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the ticked sites break(s) a rule.</source>
        <translation>
            <numerusform>%n of the ticked sites breaks a rule.</numerusform>
            <numerusform>%n of the ticked sites break a rule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the reasons for accepting them all the same, or untick them.</source>
        <translation>Give the reasons for accepting them all the same, or untick them.</translation>
    </message>
    <message>
        <source>Accepted as station %1. %2</source>
        <translation>Accepted as station %1. %2</translation>
    </message>
    <message>
        <source>Gain, %1</source>
        <translation>Gain, %1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>%1: station %2</source>
        <translation>%1: station %2</translation>
    </message>
    <message>
        <source>No sites yet: have them proposed in step 5, or show the gaps there and click sites on the map.</source>
        <translation>No sites yet: have them proposed in step 5, or show the gaps there and click sites on the map.</translation>
    </message>
    <message>
        <source>People covered: %1 % → %2 %</source>
        <translation>People covered: %1 % → %2 %</translation>
    </message>
    <message>
        <source>Area covered: %1 % → %2 %</source>
        <translation>Area covered: %1 % → %2 %</translation>
    </message>
    <message>
        <source>Demand covered: %1 % → %2 %</source>
        <translation>Demand covered: %1 % → %2 %</translation>
    </message>
    <message>
        <source>gap %1 km²</source>
        <translation>gap %1 km²</translation>
    </message>
    <message>
        <source>cost %1, over the budget of %2</source>
        <translation>cost %1, over the budget of %2</translation>
    </message>
    <message>
        <source>cost %1 of %2</source>
        <translation>cost %1 of %2</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>cost %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between figures</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) accepted</source>
        <translation>
            <numerusform>%n site accepted</numerusform>
            <numerusform>%n sites accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n site(s) chosen</source>
        <translation>
            <numerusform>%1 of %n site chosen</numerusform>
            <numerusform>%1 of %n sites chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::DelimitedReader</name>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>The encoding “%1” is not known.</translation>
    </message>
    <message>
        <source>Choose UTF-8, GB18030 or UTF-16.</source>
        <translation>Choose UTF-8, GB18030 or UTF-16.</translation>
    </message>
    <message>
        <source>The line is longer than %1 characters.</source>
        <translation>The line is longer than %1 characters.</translation>
    </message>
    <message>
        <source>This does not look like a table; check that the right file was chosen.</source>
        <translation>This does not look like a table; check that the right file was chosen.</translation>
    </message>
    <message>
        <source>A quotation mark that opens a field is never closed.</source>
        <translation>A quotation mark that opens a field is never closed.</translation>
    </message>
    <message>
        <source>The file may be cut; ask its sender for it again.</source>
        <translation>The file may be cut; ask its sender for it again.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>The file cannot be opened: %1.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the header has %2.</source>
        <translation>The row has %1 fields, the header has %2.</translation>
    </message>
    <message>
        <source>Check the separators and quotation marks of this row.</source>
        <translation>Check the separators and quotation marks of this row.</translation>
    </message>
</context>
<context>
    <name>jinguan::DelimitedTableSource</name>
    <message>
        <source>The file ends before its header row.</source>
        <translation>The file ends before its header row.</translation>
    </message>
    <message>
        <source>Check the number of the header row and that the file is whole.</source>
        <translation>Check the number of the header row and that the file is whole.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the header has %2.</source>
        <translation>The row has %1 fields, the header has %2.</translation>
    </message>
    <message>
        <source>The row is cut or a field holds the separator without quotation marks.</source>
        <translation>The row is cut or a field holds the separator without quotation marks.</translation>
    </message>
    <message>
        <source>The row holds zero bytes.</source>
        <translation>The row holds zero bytes.</translation>
    </message>
    <message>
        <source>The file was damaged in transfer; ask its sender for it again.</source>
        <translation>The file was damaged in transfer; ask its sender for it again.</translation>
    </message>
</context>
<context>
    <name>jinguan::DemandGrid</name>
    <message>
        <source>Cutting the region into cells</source>
        <translation>Cutting the region into cells</translation>
    </message>
    <message>
        <source>The region has no area.</source>
        <translation>The region has no area.</translation>
    </message>
    <message>
        <source>Choose a region whose border is in the workspace, or import it.</source>
        <translation>Choose a region whose border is in the workspace, or import it.</translation>
    </message>
    <message>
        <source>The cell size must be more than 0 m.</source>
        <translation>The cell size must be more than 0 m.</translation>
    </message>
    <message>
        <source>The region would be cut into more than %1 cells.</source>
        <translation>The region would be cut into more than %1 cells.</translation>
    </message>
    <message>
        <source>Choose larger cells or a smaller region.</source>
        <translation>Choose larger cells or a smaller region.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Check its border.</source>
        <translation>Check its border.</translation>
    </message>
</context>
<context>
    <name>jinguan::DemandPage</name>
    <message>
        <source>Demand</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Raster file</source>
        <translation>Raster file</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cells</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Cell size</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Kilometres of a line layer</source>
        <translation>Kilometres of a line layer</translation>
    </message>
    <message>
        <source>Points of a layer</source>
        <translation>Points of a layer</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Suitability</translation>
    </message>
    <message>
        <source>1 each</source>
        <translation>1 each</translation>
    </message>
    <message>
        <source>Field with the weight of a point; empty: every point weighs 1</source>
        <translation>Field with the weight of a point; empty: every point weighs 1</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Criteria and weights …</source>
        <translation>Criteria and weights …</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>Width of the cells in which demand is counted; automatic: an eighth of the radius</source>
        <translation>Width of the cells in which demand is counted; automatic: an eighth of the radius</translation>
    </message>
    <message>
        <source>Show demand on the map</source>
        <translation>Show demand on the map</translation>
    </message>
    <message>
        <source>Raster of demand</source>
        <translation>Raster of demand</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.img *.vrt *.asc);;All files (*)</source>
        <translation>Rasters (*.tif *.tiff *.img *.vrt *.asc);;All files (*)</translation>
    </message>
    <message>
        <source>Counting demand …</source>
        <translation>Counting demand …</translation>
    </message>
    <message>
        <source>%1 cells of %2 m hold %3 %4.</source>
        <comment>number, width, demand, unit</comment>
        <translation>%1 cells of %2 m hold %3 %4.</translation>
    </message>
    <message>
        <source>On the map, %1 per km²:</source>
        <comment>unit</comment>
        <translation>On the map, %1 per km²:</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::DemoBuilder</name>
    <message>
        <source>The demo workspace was not written: cancelled.</source>
        <translation>The demo workspace was not written: cancelled.</translation>
    </message>
    <message>
        <source>Drawing districts, rivers and zones</source>
        <translation>Drawing districts, rivers and zones</translation>
    </message>
    <message>
        <source>Placing stations</source>
        <translation>Placing stations</translation>
    </message>
    <message>
        <source>Writing readings</source>
        <translation>Writing readings</translation>
    </message>
    <message>
        <source>Writing styles</source>
        <translation>Writing styles</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>The folder is not empty.</translation>
    </message>
    <message>
        <source>Name a new or an empty folder.</source>
        <translation>Name a new or an empty folder.</translation>
    </message>
    <message>
        <source>Chengdu demo</source>
        <translation>Chengdu demo</translation>
    </message>
    <message>
        <source>The workspace could not be moved to its place.</source>
        <translation>The workspace could not be moved to its place.</translation>
    </message>
    <message>
        <source>Check that the folder can be written.</source>
        <translation>Check that the folder can be written.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>jinguan::DemoLayers</name>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>The file cannot be opened: %1.</translation>
    </message>
    <message>
        <source>The file holds no features.</source>
        <translation>The file holds no features.</translation>
    </message>
    <message>
        <source>The district %1 has no towns or is unknown.</source>
        <translation>The district %1 has no towns or is unknown.</translation>
    </message>
    <message>
        <source>The responsible unit %1 has no area.</source>
        <translation>The responsible unit %1 has no area.</translation>
    </message>
    <message>
        <source>The ring expressway G4202 is missing.</source>
        <translation>The ring expressway G4202 is missing.</translation>
    </message>
    <message>
        <source>The river “%1” is not drawn.</source>
        <translation>The river “%1” is not drawn.</translation>
    </message>
</context>
<context>
    <name>jinguan::DemoReadings</name>
    <message>
        <source>Invented series of the demo workspace</source>
        <translation>Invented series of the demo workspace</translation>
    </message>
    <message>
        <source>The indicator “%1” is unknown.</source>
        <translation>The indicator “%1” is unknown.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the demo readings were not taken.</source>
        <translation>
            <numerusform>%n row of the demo readings were not taken.</numerusform>
            <numerusform>%n rows of the demo readings were not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::DemoStations</name>
    <message>
        <source>The station kind “%1” is unknown.</source>
        <translation>The station kind “%1” is unknown.</translation>
    </message>
    <message>
        <source>The district or responsible unit of station %1 is unknown.</source>
        <translation>The district or responsible unit of station %1 is unknown.</translation>
    </message>
    <message>
        <source>invented for demonstration</source>
        <translation>invented for demonstration</translation>
    </message>
    <message>
        <source>Invented for demonstration: place, name and readings.</source>
        <translation>Invented for demonstration: place, name and readings.</translation>
    </message>
    <message>
        <source>The station %1 has no state: neither since when it runs nor a row in station_states.csv.</source>
        <translation>The station %1 has no state: neither since when it runs nor a row in station_states.csv.</translation>
    </message>
    <message>
        <source>The state “%1” or its day “%2” is unknown.</source>
        <translation>The state “%1” or its day “%2” is unknown.</translation>
    </message>
    <message>
        <source>The section or the one upstream of it is unknown.</source>
        <translation>The section or the one upstream of it is unknown.</translation>
    </message>
    <message>
        <source>The station “%1” of the permit is unknown.</source>
        <translation>The station “%1” of the permit is unknown.</translation>
    </message>
</context>
<context>
    <name>jinguan::DesktopNotice</name>
    <message>
        <source>Jinguan</source>
        <translation>Jinguan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>jinguan::DeviceCommands</name>
    <message>
        <source>Devices that send by HJ 212, and how each is understood.</source>
        <translation>Devices that send by HJ 212, and how each is understood.</translation>
    </message>
    <message>
        <source>Devices with what came from them, unregistered ones too.</source>
        <translation>Devices with what came from them, unregistered ones too.</translation>
    </message>
    <message>
        <source>Forget the settings of a device.</source>
        <translation>Forget the settings of a device.</translation>
    </message>
    <message>
        <source>Register the devices of a CSV file.</source>
        <translation>Register the devices of a CSV file.</translation>
    </message>
    <message>
        <source>Write the register to a CSV file.</source>
        <translation>Write the register to a CSV file.</translation>
    </message>
    <message>
        <source>Register a device, or change what is given.</source>
        <translation>Register a device, or change what is given.</translation>
    </message>
    <message>
        <source>Device id on the wire</source>
        <translation>Device id on the wire</translation>
    </message>
    <message>
        <source>Station code</source>
        <translation>Station code</translation>
    </message>
    <message>
        <source>PW; empty: any</source>
        <translation>PW; empty: any</translation>
    </message>
    <message>
        <source>Allowed addresses or subnets, separated by ;</source>
        <translation>Allowed addresses or subnets, separated by ;</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>Believe the CRC of Modbus: yes or no</source>
        <translation>Believe the CRC of Modbus: yes or no</translation>
    </message>
    <message>
        <source>Stamps periods with their end: yes or no</source>
        <translation>Stamps periods with their end: yes or no</translation>
    </message>
    <message>
        <source>Bytes by which the length field may be off, up to 12</source>
        <translation>Bytes by which the length field may be off, up to 12</translation>
    </message>
    <message>
        <source>More are refused; 0: the bound of the gateway</source>
        <translation>More are refused; 0: the bound of the gateway</translation>
    </message>
    <message>
        <source>CODE=INDICATOR|UNIT|SCALE, repeatable; an empty indicator leaves the factor out</source>
        <translation>CODE=INDICATOR|UNIT|SCALE, repeatable; an empty indicator leaves the factor out</translation>
    </message>
    <message>
        <source>No gateway has the device yet; the request waits for a day.</source>
        <translation>No gateway has the device yet; the request waits for a day.</translation>
    </message>
    <message>
        <source>Packets that were refused, with the reason, as a CSV file.</source>
        <translation>Packets that were refused, with the reason, as a CSV file.</translation>
    </message>
    <message>
        <source>File to be written</source>
        <translation>File to be written</translation>
    </message>
    <message>
        <source>Only those since then</source>
        <translation>Only those since then</translation>
    </message>
    <message>
        <source>What devices were asked, and what became of it.</source>
        <translation>What devices were asked, and what became of it.</translation>
    </message>
    <message>
        <source>Ask a device through the gateway it is connected to.</source>
        <translation>Ask a device through the gateway it is connected to.</translation>
    </message>
    <message>
        <source>clock, set-clock, interval, set-interval, minute-interval, set-minute-interval or resend</source>
        <translation>clock, set-clock, interval, set-interval, minute-interval, set-minute-interval or resend</translation>
    </message>
    <message>
        <source>Begin of what shall come again</source>
        <translation>Begin of what shall come again</translation>
    </message>
    <message>
        <source>Its end</source>
        <translation>Its end</translation>
    </message>
    <message>
        <source>sample, minute, hour or day</source>
        <translation>sample, minute, hour or day</translation>
    </message>
    <message>
        <source>Seconds of set-interval, minutes of set-minute-interval</source>
        <translation>Seconds of set-interval, minutes of set-minute-interval</translation>
    </message>
    <message>
        <source>Seconds to wait for the device; 0: leave the request and go</source>
        <translation>Seconds to wait for the device; 0: leave the request and go</translation>
    </message>
</context>
<context>
    <name>jinguan::DeviceFile</name>
    <message>
        <source>“%1” in column %2 is neither 1 nor 0.</source>
        <translation>“%1” in column %2 is neither 1 nor 0.</translation>
    </message>
    <message>
        <source>“%1” in column %2 is no whole number.</source>
        <translation>“%1” in column %2 is no whole number.</translation>
    </message>
    <message>
        <source>“%1” is no factor.</source>
        <translation>“%1” is no factor.</translation>
    </message>
    <message>
        <source>Write it like a34004=PM2.5|mg/m3|1.</source>
        <translation>Write it like a34004=PM2.5|mg/m3|1.</translation>
    </message>
    <message>
        <source>A device has no id (MN).</source>
        <translation>A device has no id (MN).</translation>
    </message>
    <message>
        <source>Device %1: the workspace has no station “%2”.</source>
        <translation>Device %1: the workspace has no station “%2”.</translation>
    </message>
    <message>
        <source>Import the stations first.</source>
        <translation>Import the stations first.</translation>
    </message>
    <message>
        <source>Device %1: the length field may be off by %2 bytes at most.</source>
        <translation>Device %1: the length field may be off by %2 bytes at most.</translation>
    </message>
    <message>
        <source>Device %1: “%2” is no address.</source>
        <translation>Device %1: “%2” is no address.</translation>
    </message>
    <message>
        <source>Write it like 10.1.2.3 or 10.1.0.0/16.</source>
        <translation>Write it like 10.1.2.3 or 10.1.0.0/16.</translation>
    </message>
    <message>
        <source>Device %1: the indicator “%2” is not in the catalogue.</source>
        <translation>Device %1: the indicator “%2” is not in the catalogue.</translation>
    </message>
    <message>
        <source>Device %1: %2 cannot be given in “%3”.</source>
        <translation>Device %1: %2 cannot be given in “%3”.</translation>
    </message>
    <message>
        <source>The device %1 stands there twice.</source>
        <translation>The device %1 stands there twice.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>The file cannot be written: %1.</translation>
    </message>
</context>
<context>
    <name>jinguan::DeviceJudge</name>
    <message>
        <source>%1 (it is the CRC of Modbus, which this device has not been granted)</source>
        <translation>%1 (it is the CRC of Modbus, which this device has not been granted)</translation>
    </message>
    <message>
        <source>the packet says it has %1 bytes and has %2</source>
        <translation>the packet says it has %1 bytes and has %2</translation>
    </message>
    <message>
        <source>the device %1 is out of use</source>
        <translation>the device %1 is out of use</translation>
    </message>
    <message>
        <source>the device %1 may not send from %2</source>
        <translation>the device %1 may not send from %2</translation>
    </message>
    <message>
        <source>the device %1 may only send encrypted</source>
        <translation>the device %1 may only send encrypted</translation>
    </message>
    <message>
        <source>the device %1 came with a wrong password</source>
        <translation>the device %1 came with a wrong password</translation>
    </message>
    <message>
        <source>the device %1 sent more than %2 packets within a minute</source>
        <translation>the device %1 sent more than %2 packets within a minute</translation>
    </message>
</context>
<context>
    <name>jinguan::DeviceTalk</name>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>wrong password (PW)</source>
        <translation>wrong password (PW)</translation>
    </message>
    <message>
        <source>wrong device id (MN)</source>
        <translation>wrong device id (MN)</translation>
    </message>
    <message>
        <source>wrong system code (ST)</source>
        <translation>wrong system code (ST)</translation>
    </message>
    <message>
        <source>wrong flag</source>
        <translation>wrong flag</translation>
    </message>
    <message>
        <source>wrong request number (QN)</source>
        <translation>wrong request number (QN)</translation>
    </message>
    <message>
        <source>wrong command (CN)</source>
        <translation>wrong command (CN)</translation>
    </message>
    <message>
        <source>wrong CRC</source>
        <translation>wrong CRC</translation>
    </message>
    <message>
        <source>refused for an unknown reason (%1)</source>
        <translation>refused for an unknown reason (%1)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>failed for an unknown reason</source>
        <translation>failed for an unknown reason</translation>
    </message>
    <message>
        <source>failed: the condition is not met</source>
        <translation>failed: the condition is not met</translation>
    </message>
    <message>
        <source>failed: time-out within the device</source>
        <translation>failed: time-out within the device</translation>
    </message>
    <message>
        <source>failed: the device is busy</source>
        <translation>failed: the device is busy</translation>
    </message>
    <message>
        <source>failed: fault of the device</source>
        <translation>failed: fault of the device</translation>
    </message>
    <message>
        <source>the device has no such data</source>
        <translation>the device has no such data</translation>
    </message>
    <message>
        <source>failed (%1)</source>
        <translation>failed (%1)</translation>
    </message>
    <message>
        <source>A device can send real-time data every %1 to %2 seconds.</source>
        <translation>A device can send real-time data every %1 to %2 seconds.</translation>
    </message>
    <message>
        <source>Minute data are averaged over 1, 2, 3, 4, 5, 6, 10, 12, 15, 20 or 30 minutes.</source>
        <translation>Minute data are averaged over 1, 2, 3, 4, 5, 6, 10, 12, 15, 20 or 30 minutes.</translation>
    </message>
    <message>
        <source>Say from when to when the data shall come again.</source>
        <translation>Say from when to when the data shall come again.</translation>
    </message>
    <message>
        <source>the device did not say that it is done</source>
        <translation>the device did not say that it is done</translation>
    </message>
    <message numerus="yes">
        <source>no answer to %n request(s)</source>
        <translation>
            <numerusform>no answer to %n request</numerusform>
            <numerusform>no answer to %n requests</numerusform>
        </translation>
    </message>
    <message>
        <source>the device did not come</source>
        <translation>the device did not come</translation>
    </message>
</context>
<context>
    <name>jinguan::DifferenceLayer</name>
    <message>
        <source>Only in this plan</source>
        <translation>Only in this plan</translation>
    </message>
    <message>
        <source>Moved from its place in the first plan</source>
        <translation>Moved from its place in the first plan</translation>
    </message>
</context>
<context>
    <name>jinguan::DistanceProposal</name>
    <message>
        <source>There is no station to measure distances to.</source>
        <translation>There is no station to measure distances to.</translation>
    </message>
    <message>
        <source>Ask for at least one new site, or count existing stations.</source>
        <translation>Ask for at least one new site, or count existing stations.</translation>
    </message>
    <message>
        <source>Measuring distances</source>
        <translation>Measuring distances</translation>
    </message>
    <message numerus="yes">
        <source>The search looked at the %n nearest candidate(s) of each cell only; the plan reaches beyond them in places. Larger cells or fewer candidates make the bound tighter.</source>
        <translation>
            <numerusform>The search looked at the nearest candidate of each cell only; the plan reaches beyond it in places. Larger cells or fewer candidates make the bound tighter.</numerusform>
            <numerusform>The search looked at the %n nearest candidates of each cell only; the plan reaches beyond them in places. Larger cells or fewer candidates make the bound tighter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Greatest distance %1 m, at least %2 m</source>
        <translation>Greatest distance %1 m, at least %2 m</translation>
    </message>
</context>
<context>
    <name>jinguan::DistrictPartition</name>
    <message>
        <source>No district could be drawn: there are no towns or no outline.</source>
        <translation>No district could be drawn: there are no towns or no outline.</translation>
    </message>
    <message>
        <source>The district %1 has no towns.</source>
        <translation>The district %1 has no towns.</translation>
    </message>
</context>
<context>
    <name>jinguan::DistrictReport</name>
    <message>
        <source>There is no district or unit with the code “%1”.</source>
        <translation>There is no district or unit with the code “%1”.</translation>
    </message>
    <message>
        <source>Use a code such as 510104.</source>
        <translation>Use a code such as 510104.</translation>
    </message>
</context>
<context>
    <name>jinguan::DocumentExport</name>
    <message>
        <source>This kind of sheet has no running text for a word processor.</source>
        <translation>This kind of sheet has no running text for a word processor.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .pdf or .png.</source>
        <translation>Choose a file that ends in .pdf or .png.</translation>
    </message>
    <message>
        <source>Documents are written as .docx or .odt.</source>
        <translation>Documents are written as .docx or .odt.</translation>
    </message>
    <message>
        <source>Choose a file with one of these endings.</source>
        <translation>Choose a file with one of these endings.</translation>
    </message>
</context>
<context>
    <name>jinguan::DossierMaker</name>
    <message>
        <source>The scenario “%1” has no site %2.</source>
        <translation>The scenario “%1” has no site %2.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n site(s), numbered from 1.</source>
        <translation>
            <numerusform>It has %n site, numbered from 1.</numerusform>
            <numerusform>It has %n sites, numbered from 1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting around site %1</source>
        <translation>Counting around site %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
</context>
<context>
    <name>jinguan::DraftCheck</name>
    <message>
        <source>The row has %1 fields, the header has %2.</source>
        <translation>The row has %1 fields, the header has %2.</translation>
    </message>
</context>
<context>
    <name>jinguan::DraftPage</name>
    <message>
        <source>Guessed: %1</source>
        <translation>Guessed: %1</translation>
    </message>
</context>
<context>
    <name>jinguan::DrinkingSources</name>
    <message>
        <source>The standards table “%1” is missing.</source>
        <translation>The standards table “%1” is missing.</translation>
    </message>
    <message>
        <source>Reinstall the program&apos;s resources.</source>
        <translation>Reinstall the program&apos;s resources.</translation>
    </message>
    <message>
        <source>The indicator “%1” is not known.</source>
        <translation>The indicator “%1” is not known.</translation>
    </message>
    <message>
        <source>Correct it or add it to the catalogue.</source>
        <translation>Correct it or add it to the catalogue.</translation>
    </message>
    <message>
        <source>The row lacks a limit.</source>
        <translation>The row lacks a limit.</translation>
    </message>
    <message>
        <source>Every limit is a number.</source>
        <translation>Every limit is a number.</translation>
    </message>
    <message>
        <source>%1 against the limit of its table</source>
        <translation>%1 against the limit of its table</translation>
    </message>
    <message>
        <source>Sources that meet all tables</source>
        <translation>Sources that meet all tables</translation>
    </message>
    <message>
        <source>Water of those sources</source>
        <translation>Water of those sources</translation>
    </message>
</context>
<context>
    <name>jinguan::DropFolder</name>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Looked at: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profile: %1</translation>
    </message>
    <message>
        <source>Its content had been imported before; nothing was changed.</source>
        <translation>Its content had been imported before; nothing was changed.</translation>
    </message>
    <message>
        <source>Rows: %1, readings new or changed: %2, unchanged: %3, rows rejected: %4, values missing: %5</source>
        <translation>Rows: %1, readings new or changed: %2, unchanged: %3, rows rejected: %4, values missing: %5</translation>
    </message>
    <message>
        <source>Failure:</source>
        <translation>Failure:</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Rejected (row, reason, content):</source>
        <translation>Rejected (row, reason, content):</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… and %1 more</translation>
    </message>
    <message>
        <source>The report cannot be written: %1.</source>
        <translation>The report cannot be written: %1.</translation>
    </message>
    <message>
        <source>Let the program write into the folder.</source>
        <translation>Let the program write into the folder.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2.</source>
        <translation>%1 cannot be moved to %2.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>The folder is not there.</translation>
    </message>
    <message>
        <source>Make it, connect the drive it lies on, or change the source.</source>
        <translation>Make it, connect the drive it lies on, or change the source.</translation>
    </message>
    <message>
        <source>Files cannot be moved to “%1” in this folder.</source>
        <translation>Files cannot be moved to “%1” in this folder.</translation>
    </message>
    <message>
        <source>Let the program write into the folder; files that were read are moved there.</source>
        <translation>Let the program write into the folder; files that were read are moved there.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
</context>
<context>
    <name>jinguan::EffectChart</name>
    <message>
        <source>after less before, %1</source>
        <translation>after less before, %1</translation>
    </message>
</context>
<context>
    <name>jinguan::EffectDialog</name>
    <message>
        <source>Effect of a measure</source>
        <translation>Effect of a measure</translation>
    </message>
    <message>
        <source>the same station</source>
        <translation>the same station</translation>
    </message>
    <message>
        <source>Also within classes of wind and temperature</source>
        <translation>Also within classes of wind and temperature</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Compares daily means of two periods, or of a place and its control place. A difference counts as shown when its interval does not hold zero.</source>
        <translation>Compares daily means of two periods, or of a place and its control place. A difference counts as shown when its interval does not hold zero.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>Weather alike</source>
        <translation>Weather alike</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Days before</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Days after</translation>
    </message>
    <message>
        <source>Mean before</source>
        <translation>Mean before</translation>
    </message>
    <message>
        <source>Mean after</source>
        <translation>Mean after</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % from</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % to</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>Weight, %</translation>
    </message>
    <message>
        <source>Too few days: three on each side are needed, there are %1 and %2.</source>
        <translation>Too few days: three on each side are needed, there are %1 and %2.</translation>
    </message>
    <message numerus="yes">
        <source>Weather of %1 and %2. %n day(s) of classes that only one side has, or without weather, are left out of the comparison of like weather.</source>
        <translation>
            <numerusform>Weather of %1 and %2. %n day of classes that only one side has, or without weather, is left out of the comparison of like weather.</numerusform>
            <numerusform>Weather of %1 and %2. %n days of classes that only one side has, or without weather, are left out of the comparison of like weather.</numerusform>
        </translation>
    </message>
    <message>
        <source>No station near it measured wind and temperature in both periods.</source>
        <translation>No station near it measured wind and temperature in both periods.</translation>
    </message>
    <message>
        <source>Without regard to weather.</source>
        <translation>Without regard to weather.</translation>
    </message>
</context>
<context>
    <name>jinguan::EffectEvaluation</name>
    <message>
        <source>Difference of the means, after less before</source>
        <translation>Difference of the means, after less before</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standard error</translation>
    </message>
    <message>
        <source>Interval of %1 % confidence (%2 degrees of freedom)</source>
        <translation>Interval of %1 % confidence (%2 degrees of freedom)</translation>
    </message>
    <message>
        <source>Interval by bootstrap (%1 resamples, blocks of %2)</source>
        <translation>Interval by bootstrap (%1 resamples, blocks of %2)</translation>
    </message>
    <message>
        <source>The standards table “%1” is missing.</source>
        <translation>The standards table “%1” is missing.</translation>
    </message>
    <message>
        <source>Reinstall the program&apos;s resources.</source>
        <translation>Reinstall the program&apos;s resources.</translation>
    </message>
</context>
<context>
    <name>jinguan::EffectStudy</name>
    <message>
        <source>A period is empty.</source>
        <translation>A period is empty.</translation>
    </message>
    <message>
        <source>Give a first and a last day of each.</source>
        <translation>Give a first and a last day of each.</translation>
    </message>
    <message>
        <source>There is no station “%1”.</source>
        <translation>There is no station “%1”.</translation>
    </message>
    <message>
        <source>Choose stations of the network.</source>
        <translation>Choose stations of the network.</translation>
    </message>
    <message>
        <source>There are no daily values of %1 from %2 to %3.</source>
        <translation>There are no daily values of %1 from %2 to %3.</translation>
    </message>
    <message>
        <source>Choose other days or stations; a day needs 18 valid hours.</source>
        <translation>Choose other days or stations; a day needs 18 valid hours.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
</context>
<context>
    <name>jinguan::ElementBar</name>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>jinguan::EncodingDetector</name>
    <message>
        <source>byte order mark of UTF-8</source>
        <translation>byte order mark of UTF-8</translation>
    </message>
    <message>
        <source>byte order mark of UTF-32</source>
        <translation>byte order mark of UTF-32</translation>
    </message>
    <message>
        <source>byte order mark of UTF-16, little-endian</source>
        <translation>byte order mark of UTF-16, little-endian</translation>
    </message>
    <message>
        <source>byte order mark of UTF-16, big-endian</source>
        <translation>byte order mark of UTF-16, big-endian</translation>
    </message>
    <message>
        <source>every other byte is often zero: UTF-16, little-endian, without a byte order mark</source>
        <translation>every other byte is often zero: UTF-16, little-endian, without a byte order mark</translation>
    </message>
    <message>
        <source>every other byte is often zero: UTF-16, big-endian, without a byte order mark</source>
        <translation>every other byte is often zero: UTF-16, big-endian, without a byte order mark</translation>
    </message>
    <message>
        <source>plain ASCII</source>
        <translation>plain ASCII</translation>
    </message>
    <message>
        <source>all bytes obey the rules of UTF-8</source>
        <translation>all bytes obey the rules of UTF-8</translation>
    </message>
    <message>
        <source>obeys the rules of UTF-8 up to the last character, which is cut</source>
        <translation>obeys the rules of UTF-8 up to the last character, which is cut</translation>
    </message>
    <message>
        <source>not UTF-8; the bytes form Chinese characters of GB18030 (GBK)</source>
        <translation>not UTF-8; the bytes form Chinese characters of GB18030 (GBK)</translation>
    </message>
</context>
<context>
    <name>jinguan::Error</name>
    <message>
        <source>%1, row %2: </source>
        <translation>%1, row %2: </translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>jinguan::EvaluateCommand</name>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1” is no day.</translation>
    </message>
    <message>
        <source>Write it as 2014-03-01.</source>
        <translation>Write it as 2014-03-01.</translation>
    </message>
    <message>
        <source>An edition can be chosen for air only; “%1” is evaluated by the edition in force.</source>
        <translation>An edition can be chosen for air only; “%1” is evaluated by the edition in force.</translation>
    </message>
    <message>
        <source>Leave --edition out.</source>
        <translation>Leave --edition out.</translation>
    </message>
    <message>
        <source>The edition “%1” has no effect on air.</source>
        <translation>The edition “%1” has no effect on air.</translation>
    </message>
    <message>
        <source>Editions of HJ 633, HJ 663 and GB 3095 can be chosen.</source>
        <translation>Editions of HJ 633, HJ 663 and GB 3095 can be chosen.</translation>
    </message>
    <message>
        <source>Places are ranked by the composite index of air, over months or years.</source>
        <translation>Places are ranked by the composite index of air, over months or years.</translation>
    </message>
    <message>
        <source>Ask for --element air with --period month or year, or leave --rank out.</source>
        <translation>Ask for --element air with --period month or year, or leave --rank out.</translation>
    </message>
    <message>
        <source>The arithmetic is kept for days, months and years, not for hours.</source>
        <translation>The arithmetic is kept for days, months and years, not for hours.</translation>
    </message>
    <message>
        <source>Leave --trail out.</source>
        <translation>Leave --trail out.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Inputs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without data are not shown.</source>
        <translation>
            <numerusform>%n place without data are not shown.</numerusform>
            <numerusform>%n places without data are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>No place of this workspace has anything of that element.</source>
        <translation>No place of this workspace has anything of that element.</translation>
    </message>
    <message>
        <source>Evaluates readings by the standards in force: every figure with its edition, clause and number of inputs.</source>
        <translation>Evaluates readings by the standards in force: every figure with its edition, clause and number of inputs.</translation>
    </message>
    <message>
        <source>Element id, e.g. air</source>
        <translation>Element id, e.g. air</translation>
    </message>
    <message>
        <source>hour, day, month or year</source>
        <translation>hour, day, month or year</translation>
    </message>
    <message>
        <source>First day, e.g. 2014-01-01</source>
        <translation>First day, e.g. 2014-01-01</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Last day, included</translation>
    </message>
    <message>
        <source>Edition to compute air by, instead of the one in force</source>
        <translation>Edition to compute air by, instead of the one in force</translation>
    </message>
    <message>
        <source>Places: station, district, unit or city</source>
        <translation>Places: station, district, unit or city</translation>
    </message>
    <message>
        <source>With the arithmetic of every figure</source>
        <translation>With the arithmetic of every figure</translation>
    </message>
    <message>
        <source>Only the ranking of places (air by month or year)</source>
        <translation>Only the ranking of places (air by month or year)</translation>
    </message>
</context>
<context>
    <name>jinguan::EvaluationDock</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Choose element, period and days. A click on a figure shows how it was computed.</source>
        <translation>Choose element, period and days. A click on a figure shows how it was computed.</translation>
    </message>
    <message>
        <source>How a figure was computed</source>
        <translation>How a figure was computed</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Districts</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>All figures</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s).</source>
        <translation>
            <numerusform>%n line.</numerusform>
            <numerusform>%n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without data are not shown.</source>
        <translation>
            <numerusform>%n place without data are not shown.</numerusform>
            <numerusform>%n places without data are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>The arithmetic is kept for days, months and years, not for hours.</source>
        <translation>The arithmetic is kept for days, months and years, not for hours.</translation>
    </message>
    <message>
        <source>Nothing was computed here.</source>
        <translation>Nothing was computed here.</translation>
    </message>
    <message>
        <source>Export evaluation</source>
        <translation>Export evaluation</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Values (*.csv)</translation>
    </message>
</context>
<context>
    <name>jinguan::EvaluationModel</name>
    <message>
        <source>%1 (to be confirmed by the bureau)</source>
        <translation>%1 (to be confirmed by the bureau)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Inputs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>jinguan::EvaluationNames</name>
    <message>
        <source>“%1” lacks a name or is there twice.</source>
        <translation>“%1” lacks a name or is there twice.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1th percentile</source>
        <translation>%1th percentile</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>too few values</source>
        <translation>too few values</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>no edition in force</source>
        <translation>no edition in force</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>not rated</translation>
    </message>
</context>
<context>
    <name>jinguan::Evaluator</name>
    <message>
        <source>The palette has no colour “%1”.</source>
        <translation>The palette has no colour “%1”.</translation>
    </message>
    <message>
        <source>Correct the key or add it to palette.csv.</source>
        <translation>Correct the key or add it to palette.csv.</translation>
    </message>
</context>
<context>
    <name>jinguan::FieldEstimator</name>
    <message>
        <source>There is no valid value to interpolate.</source>
        <translation>There is no valid value to interpolate.</translation>
    </message>
    <message>
        <source>A value to interpolate is no finite number.</source>
        <translation>A value to interpolate is no finite number.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
</context>
<context>
    <name>jinguan::FigureTable</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>jinguan::FiguresPage</name>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Districts</translation>
    </message>
    <message>
        <source>Responsible units</source>
        <translation>Responsible units</translation>
    </message>
    <message>
        <source>Lead bureaus</source>
        <translation>Lead bureaus</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Indicators apart</source>
        <translation>Indicators apart</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Count</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Each rate is a convention of this program, to be confirmed by the bureau; the heading of a column says how it is made up.</source>
        <translation>Each rate is a convention of this program, to be confirmed by the bureau; the heading of a column says how it is made up.</translation>
    </message>
    <message>
        <source>All elements</source>
        <translation>All elements</translation>
    </message>
    <message>
        <source>The last day lies before the first, or all of it is yet to come.</source>
        <translation>The last day lies before the first, or all of it is yet to come.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>Whole city</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>no series</source>
        <translation>no series</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>%1 / %2
%3</source>
        <translation>%1 / %2
%3</translation>
    </message>
</context>
<context>
    <name>jinguan::FilterBox</name>
    <message>
        <source>District or responsible unit</source>
        <translation>District or responsible unit</translation>
    </message>
    <message>
        <source>Show only one district (where a station stands) or one responsible unit (who answers for it)</source>
        <translation>Show only one district (where a station stands) or one responsible unit (who answers for it)</translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>Whole city</translation>
    </message>
    <message>
        <source>District (where it stands)</source>
        <translation>District (where it stands)</translation>
    </message>
    <message>
        <source>Responsible unit (who answers)</source>
        <translation>Responsible unit (who answers)</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <comment>a responsible unit</comment>
        <translation>Unit: %1</translation>
    </message>
</context>
<context>
    <name>jinguan::FindingsPage</name>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Look</translation>
    </message>
    <message>
        <source>Check the hash &amp;chain</source>
        <translation>Check the hash &amp;chain</translation>
    </message>
    <message>
        <source>Whether the stored readings are still as they were received</source>
        <translation>Whether the stored readings are still as they were received</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Choose a line to read its evidence.</source>
        <translation>Choose a line to read its evidence.</translation>
    </message>
    <message>
        <source>All elements</source>
        <translation>All elements</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message numerus="yes">
        <source>%n indication(s)</source>
        <translation>
            <numerusform>%n indication</numerusform>
            <numerusform>%n indications</numerusform>
        </translation>
    </message>
    <message>
        <source>All readings are as they were received.</source>
        <translation>All readings are as they were received.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>By chance</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>How often chance would bring it about, or with which probability</source>
        <translation>How often chance would bring it about, or with which probability</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>jinguan::ForecastCentre</name>
    <message>
        <source>Stopped; what was issued before is kept.</source>
        <translation>Stopped; what was issued before is kept.</translation>
    </message>
    <message>
        <source>Issuing forecasts: %1 %</source>
        <translation>Issuing forecasts: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n forecast(s) issued</source>
        <translation>
            <numerusform>%n forecast issued</numerusform>
            <numerusform>%n forecasts issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n up to date</source>
        <translation>
            <numerusform>, %n up to date</numerusform>
            <numerusform>, %n up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n without enough past</source>
        <translation>
            <numerusform>, %n without enough past</numerusform>
            <numerusform>, %n without enough past</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::ForecastCommand</name>
    <message>
        <source>The indicator “%1” is not in the catalogue.</source>
        <translation>The indicator “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>station</source>
        <translation>station</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>compared on</source>
        <translation>compared on</translation>
    </message>
    <message>
        <source>%1 days before the issue</source>
        <translation>%1 days before the issue</translation>
    </message>
    <message>
        <source>hours ahead</source>
        <translation>hours ahead</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>skill against persistence</source>
        <translation>skill against persistence</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pairs</translation>
    </message>
    <message>
        <source>time</source>
        <translation>time</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>low (10 %)</source>
        <translation>low (10 %)</translation>
    </message>
    <message>
        <source>high (90 %)</source>
        <translation>high (90 %)</translation>
    </message>
    <message>
        <source>The model “%1” was not tried: the past of this series is too short for it.</source>
        <translation>The model “%1” was not tried: the past of this series is too short for it.</translation>
    </message>
    <message>
        <source>The model “%1” did not beat persistence on the recent past of this series for some of the hours ahead.</source>
        <translation>The model “%1” did not beat persistence on the recent past of this series for some of the hours ahead.</translation>
    </message>
    <message>
        <source>No more is offered here than that the newest value lasts.</source>
        <translation>No more is offered here than that the newest value lasts.</translation>
    </message>
    <message>
        <source>Stored: %1 new, %2 changed, %3 as before.</source>
        <translation>Stored: %1 new, %2 changed, %3 as before.</translation>
    </message>
    <message>
        <source>in the 80 % interval, %</source>
        <translation>in the 80 % interval, %</translation>
    </message>
    <message>
        <source>A back-test needs --from and --to.</source>
        <translation>A back-test needs --from and --to.</translation>
    </message>
    <message>
        <source>--hours is a number from 1 to %1.</source>
        <translation>--hours is a number from 1 to %1.</translation>
    </message>
    <message>
        <source>The next hours of a series, the model that was used, and what it was worth on the recent past.</source>
        <translation>The next hours of a series, the model that was used, and what it was worth on the recent past.</translation>
    </message>
    <message>
        <source>Station code</source>
        <translation>Station code</translation>
    </message>
    <message>
        <source>Indicator id, e.g. PM2.5</source>
        <translation>Indicator id, e.g. PM2.5</translation>
    </message>
    <message>
        <source>Time of issue; the end of the newest reading when none is given</source>
        <translation>Time of issue; the end of the newest reading when none is given</translation>
    </message>
    <message>
        <source>Hours ahead, 72 at most</source>
        <translation>Hours ahead, 72 at most</translation>
    </message>
    <message>
        <source>auto, persistence, seasonal or ar</source>
        <translation>auto, persistence, seasonal or ar</translation>
    </message>
    <message>
        <source>Write the forecast into the workspace, where warnings see it</source>
        <translation>Write the forecast into the workspace, where warnings see it</translation>
    </message>
    <message>
        <source>Try the models on the past from --from to --to instead</source>
        <translation>Try the models on the past from --from to --to instead</translation>
    </message>
    <message>
        <source>First time of issue of the back-test</source>
        <translation>First time of issue of the back-test</translation>
    </message>
    <message>
        <source>End of the back-test, not included</source>
        <translation>End of the back-test, not included</translation>
    </message>
    <message>
        <source>A forecast needs a station and an indicator, or --all.</source>
        <translation>A forecast needs a station and an indicator, or --all.</translation>
    </message>
    <message>
        <source>Issue and store everything that is forecast by itself, each at the end of its newest reading</source>
        <translation>Issue and store everything that is forecast by itself, each at the end of its newest reading</translation>
    </message>
</context>
<context>
    <name>jinguan::ForecastData</name>
    <message>
        <source>Station %1 has no hourly or 4-hourly readings of %2 in this time.</source>
        <translation>Station %1 has no hourly or 4-hourly readings of %2 in this time.</translation>
    </message>
    <message>
        <source>See with “jinguan series” what it has.</source>
        <translation>See with “jinguan series” what it has.</translation>
    </message>
</context>
<context>
    <name>jinguan::ForecastDock</name>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Choose a station on the map.</source>
        <translation>Choose a station on the map.</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>No forecast yet</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Write the forecast into the workspace, where warnings and the station panel see it</source>
        <translation>Write the forecast into the workspace, where warnings and the station panel see it</translation>
    </message>
    <message>
        <source>Issue all forecasts by itself every hour</source>
        <translation>Issue all forecasts by itself every hour</translation>
    </message>
    <message>
        <source>Air: PM2.5, PM10, O3, NO2 at standard stations; water: oxygen, ammonia, permanganate index, phosphorus. A forecast beyond a threshold becomes a warning.</source>
        <translation>Air: PM2.5, PM10, O3, NO2 at standard stations; water: oxygen, ammonia, permanganate index, phosphorus. A forecast beyond a threshold becomes a warning.</translation>
    </message>
    <message>
        <source>Issue all now</source>
        <translation>Issue all now</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>1 − RMSE ÷ RMSE of persistence on the same pairs: above 0 it is better than to say that the newest value lasts</source>
        <translation>1 − RMSE ÷ RMSE of persistence on the same pairs: above 0 it is better than to say that the newest value lasts</translation>
    </message>
    <message>
        <source>The station has no hourly or 4-hourly readings to forecast from.</source>
        <translation>The station has no hourly or 4-hourly readings to forecast from.</translation>
    </message>
    <message>
        <source>Stop issuing</source>
        <translation>Stop issuing</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Issued %1; compared on the %2 days before.</source>
        <translation>Issued %1; compared on the %2 days before.</translation>
    </message>
    <message>
        <source>No model beat persistence on this series: no more is offered than that the newest value lasts.</source>
        <translation>No model beat persistence on this series: no more is offered than that the newest value lasts.</translation>
    </message>
    <message>
        <source>For some of the hours no model beat persistence; there the newest value stands.</source>
        <translation>For some of the hours no model beat persistence; there the newest value stands.</translation>
    </message>
    <message>
        <source>Not tried for want of past: %1.</source>
        <translation>Not tried for want of past: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>measured</source>
        <translation>measured</translation>
    </message>
    <message>
        <source>forecast, band 10–90 %</source>
        <translation>forecast, band 10–90 %</translation>
    </message>
    <message>
        <source>▸ %1</source>
        <translation>▸ %1</translation>
    </message>
    <message>
        <source>A bound, not a forecast: it knows the weather to come, which nobody does</source>
        <translation>A bound, not a forecast: it knows the weather to come, which nobody does</translation>
    </message>
    <message>
        <source>This model serves these hours</source>
        <translation>This model serves these hours</translation>
    </message>
</context>
<context>
    <name>jinguan::ForecastIssuer</name>
    <message>
        <source>The station kind “%1” or the indicator “%2” is not in the catalogue.</source>
        <translation>The station kind “%1” or the indicator “%2” is not in the catalogue.</translation>
    </message>
    <message>
        <source>Issuing forecasts was cancelled.</source>
        <translation>Issuing forecasts was cancelled.</translation>
    </message>
    <message>
        <source>Those issued before are kept.</source>
        <translation>Those issued before are kept.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>jinguan::Forecaster</name>
    <message>
        <source>The readings before the time of issue cover %1 days; a forecast needs %2.</source>
        <translation>The readings before the time of issue cover %1 days; a forecast needs %2.</translation>
    </message>
    <message>
        <source>Import more of the past, or forecast later.</source>
        <translation>Import more of the past, or forecast later.</translation>
    </message>
    <message>
        <source>Of the %1 readings that the last %2 days should have only %3 are there and valid; a forecast needs half of them.</source>
        <translation>Of the %1 readings that the last %2 days should have only %3 are there and valid; a forecast needs half of them.</translation>
    </message>
    <message>
        <source>Import the missing readings.</source>
        <translation>Import the missing readings.</translation>
    </message>
    <message>
        <source>There is no valid reading in the day before %1.</source>
        <translation>There is no valid reading in the day before %1.</translation>
    </message>
    <message>
        <source>Choose a time of issue at which readings had come in.</source>
        <translation>Choose a time of issue at which readings had come in.</translation>
    </message>
    <message>
        <source>A forecast reaches from one step of %1 h to %2 h ahead.</source>
        <translation>A forecast reaches from one step of %1 h to %2 h ahead.</translation>
    </message>
    <message>
        <source>The past of this series is too short or too empty for the model “%1”.</source>
        <translation>The past of this series is too short or too empty for the model “%1”.</translation>
    </message>
    <message>
        <source>Leave the choice of the model to the program.</source>
        <translation>Leave the choice of the model to the program.</translation>
    </message>
    <message>
        <source>The model “%1” has no value for this time of issue: the newest readings are missing.</source>
        <translation>The model “%1” has no value for this time of issue: the newest readings are missing.</translation>
    </message>
    <message>
        <source>persistence</source>
        <translation>persistence</translation>
    </message>
    <message>
        <source>same hour of recent days</source>
        <translation>same hour of recent days</translation>
    </message>
    <message>
        <source>autoregressive</source>
        <translation>autoregressive</translation>
    </message>
    <message>
        <source>bound: perfect weather</source>
        <translation>bound: perfect weather</translation>
    </message>
</context>
<context>
    <name>jinguan::Formula</name>
    <message>
        <source>The formula is empty or longer than %1 characters.</source>
        <translation>The formula is empty or longer than %1 characters.</translation>
    </message>
    <message>
        <source>Write one expression, e.g. max(0, value - target) * volume.</source>
        <translation>Write one expression, e.g. max(0, value - target) * volume.</translation>
    </message>
    <message>
        <source>The formula “%1” cannot be read at character %2.</source>
        <translation>The formula “%1” cannot be read at character %2.</translation>
    </message>
    <message>
        <source>Use numbers, names, + - * / ^, &lt; &gt; &lt;= &gt;=, parentheses and min, max, abs, sqrt, ln, lg, exp, if.</source>
        <translation>Use numbers, names, + - * / ^, &lt; &gt; &lt;= &gt;=, parentheses and min, max, abs, sqrt, ln, lg, exp, if.</translation>
    </message>
    <message>
        <source>The formula needs a value for “%1”.</source>
        <translation>The formula needs a value for “%1”.</translation>
    </message>
    <message>
        <source>Give it among the parameters.</source>
        <translation>Give it among the parameters.</translation>
    </message>
    <message>
        <source>The formula “%1” gives no finite number with these values.</source>
        <translation>The formula “%1” gives no finite number with these values.</translation>
    </message>
    <message>
        <source>Look for a division by zero or the root of a negative number.</source>
        <translation>Look for a division by zero or the root of a negative number.</translation>
    </message>
</context>
<context>
    <name>jinguan::FunctionalZoneLayer</name>
    <message>
        <source>Class %1</source>
        <translation>Class %1</translation>
    </message>
</context>
<context>
    <name>jinguan::GapAnalysis</name>
    <message>
        <source>Finding the gaps</source>
        <translation>Finding the gaps</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>The gaps could not be written: %1.</source>
        <translation>The gaps could not be written: %1.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Choose a folder you may write to.</translation>
    </message>
</context>
<context>
    <name>jinguan::Gateway</name>
    <message>
        <source>The gateway cannot listen on %1:%2: %3.</source>
        <translation>The gateway cannot listen on %1:%2: %3.</translation>
    </message>
    <message>
        <source>Another program may use this port; choose another with --listen.</source>
        <translation>Another program may use this port; choose another with --listen.</translation>
    </message>
    <message>
        <source>the device %1 answers what it was not asked (QN %2)</source>
        <translation>the device %1 answers what it was not asked (QN %2)</translation>
    </message>
</context>
<context>
    <name>jinguan::GatewayLines</name>
    <message>
        <source>too many connections from %1</source>
        <translation>too many connections from %1</translation>
    </message>
    <message>
        <source>%1 spoke TLS on the port that is not encrypted</source>
        <translation>%1 spoke TLS on the port that is not encrypted</translation>
    </message>
    <message>
        <source>%1 spoke unencrypted on the encrypted port</source>
        <translation>%1 spoke unencrypted on the encrypted port</translation>
    </message>
    <message>
        <source>%1 does not fetch its answers</source>
        <translation>%1 does not fetch its answers</translation>
    </message>
    <message>
        <source>the TLS handshake with %1 failed: %2</source>
        <translation>the TLS handshake with %1 failed: %2</translation>
    </message>
    <message>
        <source>%1 did not end the TLS handshake in time</source>
        <translation>%1 did not end the TLS handshake in time</translation>
    </message>
    <message>
        <source>%1 began a packet and did not end it in time</source>
        <translation>%1 began a packet and did not end it in time</translation>
    </message>
</context>
<context>
    <name>jinguan::GatewayTls</name>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>The file cannot be opened: %1.</translation>
    </message>
    <message>
        <source>The file holds no certificate.</source>
        <translation>The file holds no certificate.</translation>
    </message>
    <message>
        <source>Give a file in PEM: it begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Give a file in PEM: it begins with -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The certificate is out of date since %1.</source>
        <translation>The certificate is out of date since %1.</translation>
    </message>
    <message>
        <source>Have a new one made.</source>
        <translation>Have a new one made.</translation>
    </message>
    <message>
        <source>The file holds no key that can be used.</source>
        <translation>The file holds no key that can be used.</translation>
    </message>
    <message>
        <source>Give a private key in PEM, RSA or elliptic curve, without a password.</source>
        <translation>Give a private key in PEM, RSA or elliptic curve, without a password.</translation>
    </message>
    <message>
        <source>This computer has no library for TLS.</source>
        <translation>This computer has no library for TLS.</translation>
    </message>
    <message>
        <source>Install OpenSSL.</source>
        <translation>Install OpenSSL.</translation>
    </message>
</context>
<context>
    <name>jinguan::GeoPackageFile</name>
    <message>
        <source>This installation of GDAL cannot write GeoPackages.</source>
        <translation>This installation of GDAL cannot write GeoPackages.</translation>
    </message>
    <message>
        <source>The table “%1” is missing.</source>
        <translation>The table “%1” is missing.</translation>
    </message>
    <message>
        <source>Run a check of the workspace.</source>
        <translation>Run a check of the workspace.</translation>
    </message>
    <message>
        <source>The GeoPackage did not take the data (%1).</source>
        <translation>The GeoPackage did not take the data (%1).</translation>
    </message>
    <message>
        <source>The geometry cannot be read.</source>
        <translation>The geometry cannot be read.</translation>
    </message>
    <message>
        <source>Repair or remove it in the source.</source>
        <translation>Repair or remove it in the source.</translation>
    </message>
    <message>
        <source>The geometry is not of the kind this layer takes (%1).</source>
        <translation>The geometry is not of the kind this layer takes (%1).</translation>
    </message>
    <message>
        <source>Choose another role, or convert the geometry in the source.</source>
        <translation>Choose another role, or convert the geometry in the source.</translation>
    </message>
</context>
<context>
    <name>jinguan::GeometryReader</name>
    <message>
        <source>The coordinate system “%1” is not known.</source>
        <translation>The coordinate system “%1” is not known.</translation>
    </message>
    <message>
        <source>Write EPSG:4490, EPSG:4544, EPSG:32648, GCJ-02 or BD-09.</source>
        <translation>Write EPSG:4490, EPSG:4544, EPSG:32648, GCJ-02 or BD-09.</translation>
    </message>
    <message>
        <source>Longitude and latitude are exchanged: as they stand, the features lie outside China.</source>
        <translation>Longitude and latitude are exchanged: as they stand, the features lie outside China.</translation>
    </message>
    <message>
        <source>Exchange the two coordinates in the file and import it again.</source>
        <translation>Exchange the two coordinates in the file and import it again.</translation>
    </message>
    <message>
        <source>The file does not say in which coordinate system it is.</source>
        <translation>The file does not say in which coordinate system it is.</translation>
    </message>
    <message>
        <source>Name it with --crs, for example EPSG:4544 (CGCS2000, 3-degree zone of Chengdu), EPSG:4490 or GCJ-02; a shapefile needs its .prj.</source>
        <translation>Name it with --crs, for example EPSG:4544 (CGCS2000, 3-degree zone of Chengdu), EPSG:4490 or GCJ-02; a shapefile needs its .prj.</translation>
    </message>
    <message>
        <source>The file names no coordinate system; its numbers are plainly degrees and were taken as CGCS2000.</source>
        <translation>The file names no coordinate system; its numbers are plainly degrees and were taken as CGCS2000.</translation>
    </message>
    <message>
        <source>%1 has another datum than CGCS2000; the conversion may be off by metres or more.</source>
        <translation>%1 has another datum than CGCS2000; the conversion may be off by metres or more.</translation>
    </message>
    <message>
        <source>There is no way known from “%1” to CGCS2000.</source>
        <translation>There is no way known from “%1” to CGCS2000.</translation>
    </message>
    <message>
        <source>Convert the file to EPSG:4490 first.</source>
        <translation>Convert the file to EPSG:4490 first.</translation>
    </message>
    <message>
        <source>The coordinates are no degrees (%1, %2) and do not fit %3.</source>
        <translation>The coordinates are no degrees (%1, %2) and do not fit %3.</translation>
    </message>
    <message>
        <source>Name the right coordinate system with --crs, for example EPSG:4544.</source>
        <translation>Name the right coordinate system with --crs, for example EPSG:4544.</translation>
    </message>
    <message>
        <source>the point %1, %2 cannot be converted from %3</source>
        <translation>the point %1, %2 cannot be converted from %3</translation>
    </message>
    <message>
        <source>the feature has no geometry</source>
        <translation>the feature has no geometry</translation>
    </message>
    <message>
        <source>a ring was not closed, and was</source>
        <translation>a ring was not closed, and was</translation>
    </message>
    <message>
        <source>the feature is a %1, the layer takes a %2</source>
        <translation>the feature is a %1, the layer takes a %2</translation>
    </message>
    <message>
        <source>the geometry crossed itself, and was mended</source>
        <translation>the geometry crossed itself, and was mended</translation>
    </message>
    <message>
        <source>the geometry is not valid and cannot be mended</source>
        <translation>the geometry is not valid and cannot be mended</translation>
    </message>
    <message>
        <source>the geometry cannot be converted from %1</source>
        <translation>the geometry cannot be converted from %1</translation>
    </message>
</context>
<context>
    <name>jinguan::GoalPage</name>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Station kind</source>
        <translation>Station kind</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>New sites</source>
        <translation>New sites</translation>
    </message>
    <message>
        <source>Share to cover</source>
        <translation>Share to cover</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Covered by</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Distance on the ellipsoid up to which a station stands for its surroundings</source>
        <translation>Distance on the ellipsoid up to which a station stands for its surroundings</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>All new sites together cost at most this, in the unit of the costs below (10,000 yuan by custom)</source>
        <translation>All new sites together cost at most this, in the unit of the costs below (10,000 yuan by custom)</translation>
    </message>
    <message>
        <source>So many stations must have a place in their radius for it to count as covered</source>
        <translation>So many stations must have a place in their radius for it to count as covered</translation>
    </message>
    <message>
        <source>Planned stations count as existing</source>
        <translation>Planned stations count as existing</translation>
    </message>
    <message>
        <source>Several kinds, or costs and numbers per kind</source>
        <translation>Several kinds, or costs and numbers per kind</translation>
    </message>
    <message>
        <source>Number of sites</source>
        <translation>Number of sites</translation>
    </message>
    <message>
        <source>Stations per place</source>
        <translation>Stations per place</translation>
    </message>
    <message>
        <source>Planned stations</source>
        <translation>Planned stations</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Kinds</translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>Whole city</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % covered</source>
        <translation>%1 % covered</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>kind, number, region</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>jinguan::GradeChip</name>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>no edition</source>
        <translation>no edition</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
</context>
<context>
    <name>jinguan::GreedyCover</name>
    <message>
        <source>Choosing site %1 of %2</source>
        <translation>Choosing site %1 of %2</translation>
    </message>
</context>
<context>
    <name>jinguan::GreenwayLayer</name>
    <message>
        <source>Community greenway</source>
        <translation>Community greenway</translation>
    </message>
    <message>
        <source>Urban greenway</source>
        <translation>Urban greenway</translation>
    </message>
    <message>
        <source>Other greenway</source>
        <translation>Other greenway</translation>
    </message>
    <message>
        <source>Regional greenway: riverside belts</source>
        <translation>Regional greenway: riverside belts</translation>
    </message>
    <message>
        <source>Regional greenway: mountains</source>
        <translation>Regional greenway: mountains</translation>
    </message>
    <message>
        <source>Regional greenway: rings</source>
        <translation>Regional greenway: rings</translation>
    </message>
    <message>
        <source>Regional greenway: axis</source>
        <translation>Regional greenway: axis</translation>
    </message>
</context>
<context>
    <name>jinguan::HashChain</name>
    <message>
        <source>%1 writes were recorded, %2 are there.</source>
        <translation>%1 writes were recorded, %2 are there.</translation>
    </message>
    <message>
        <source>Compare with a backup before you go on.</source>
        <translation>Compare with a backup before you go on.</translation>
    </message>
    <message>
        <source>%1 of its readings are there, %2 were written</source>
        <translation>%1 of its readings are there, %2 were written</translation>
    </message>
    <message>
        <source>a value or the record of the delivery was changed</source>
        <translation>a value or the record of the delivery was changed</translation>
    </message>
    <message>
        <source>the record of the write before it is missing</source>
        <translation>the record of the write before it is missing</translation>
    </message>
    <message>
        <source>A reading of series %1 at %2 belongs to no delivery; it was written by another program.</source>
        <translation>A reading of series %1 at %2 belongs to no delivery; it was written by another program.</translation>
    </message>
    <message>
        <source>Verifying the readings</source>
        <translation>Verifying the readings</translation>
    </message>
    <message>
        <source>The verification was cancelled.</source>
        <translation>The verification was cancelled.</translation>
    </message>
    <message>
        <source>The readings of delivery %1%2 are not as they were written: %3.</source>
        <translation>The readings of delivery %1%2 are not as they were written: %3.</translation>
    </message>
    <message>
        <source>The record of the pruning of %1 is not as it was written.</source>
        <translation>The record of the pruning of %1 is not as it was written.</translation>
    </message>
</context>
<context>
    <name>jinguan::HeatChart</name>
    <message>
        <source>no valid value</source>
        <translation>no valid value</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 values</translation>
    </message>
</context>
<context>
    <name>jinguan::HistoryCommands</name>
    <message>
        <source>everything is kept</source>
        <translation>everything is kept</translation>
    </message>
    <message>
        <source>No retention is set: everything is kept.</source>
        <translation>No retention is set: everything is kept.</translation>
    </message>
    <message>
        <source>%1: of %2 series nothing goes, because their hours or days are not computed; see: jinguan workspace rollup</source>
        <translation>%1: of %2 series nothing goes, because their hours or days are not computed; see: jinguan workspace rollup</translation>
    </message>
    <message>
        <source>Compute hours, days and months from readings that came or changed.</source>
        <translation>Compute hours, days and months from readings that came or changed.</translation>
    </message>
    <message>
        <source>Compute everything anew</source>
        <translation>Compute everything anew</translation>
    </message>
    <message>
        <source>How long readings are kept once hours and days are computed from them.</source>
        <translation>How long readings are kept once hours and days are computed from them.</translation>
    </message>
    <message>
        <source>Tell the retention and what was pruned.</source>
        <translation>Tell the retention and what was pruned.</translation>
    </message>
    <message>
        <source>Set the retention; nothing is taken away before it is applied.</source>
        <translation>Set the retention; nothing is taken away before it is applied.</translation>
    </message>
    <message>
        <source>Days by period, e.g. second=7;minute=90; empty keeps everything</source>
        <translation>Days by period, e.g. second=7;minute=90; empty keeps everything</translation>
    </message>
    <message>
        <source>Take away what is older than the retention; the hash chain goes on proving the rest.</source>
        <translation>Take away what is older than the retention; the hash chain goes on proving the rest.</translation>
    </message>
    <message>
        <source>Only count</source>
        <translation>Only count</translation>
    </message>
</context>
<context>
    <name>jinguan::Hj212Mapper</name>
    <message>
        <source>the factor %1 is not in the catalogue</source>
        <translation>the factor %1 is not in the catalogue</translation>
    </message>
    <message>
        <source>%1: “%2” is no number</source>
        <translation>%1: “%2” is no number</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 lies outside the plausible range</source>
        <translation>%1: %2 %3 lies outside the plausible range</translation>
    </message>
    <message>
        <source>the packet has no readable DataTime</source>
        <translation>the packet has no readable DataTime</translation>
    </message>
    <message>
        <source>the packet carries no value</source>
        <translation>the packet carries no value</translation>
    </message>
</context>
<context>
    <name>jinguan::Hj212Packet</name>
    <message>
        <source>the packet has no data area CP=&amp;&amp;…&amp;&amp;</source>
        <translation>the packet has no data area CP=&amp;&amp;…&amp;&amp;</translation>
    </message>
    <message>
        <source>the data area of the packet is not closed</source>
        <translation>the data area of the packet is not closed</translation>
    </message>
    <message>
        <source>the packet names no device (MN)</source>
        <translation>the packet names no device (MN)</translation>
    </message>
    <message>
        <source>the packet has no command (CN)</source>
        <translation>the packet has no command (CN)</translation>
    </message>
    <message>
        <source>the packet does not begin with ## and a length</source>
        <translation>the packet does not begin with ## and a length</translation>
    </message>
    <message>
        <source>the CRC is %1, computed from the bytes it is %2</source>
        <translation>the CRC is %1, computed from the bytes it is %2</translation>
    </message>
    <message>
        <source>the packet says it has %1 bytes and has %2</source>
        <translation>the packet says it has %1 bytes and has %2</translation>
    </message>
    <message>
        <source>no end of packet within %1 bytes</source>
        <translation>no end of packet within %1 bytes</translation>
    </message>
    <message>
        <source>the connection ended within the packet</source>
        <translation>the connection ended within the packet</translation>
    </message>
</context>
<context>
    <name>jinguan::IdentifyPanel</name>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Click on the map to see what is there.</source>
        <translation>Click on the map to see what is there.</translation>
    </message>
    <message>
        <source>%1: nothing is drawn here.</source>
        <translation>%1: nothing is drawn here.</translation>
    </message>
</context>
<context>
    <name>jinguan::ImportCommands</name>
    <message>
        <source>row %1: %2</source>
        <translation>row %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more rejected row(s), kept in the workspace</source>
        <translation>
            <numerusform>… and %n more rejected row, kept in the workspace</numerusform>
            <numerusform>… and %n more rejected rows, kept in the workspace</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings from CSV, TSV, XLSX, XLS or XML, or a folder of them.</source>
        <translation>Readings from CSV, TSV, XLSX, XLS or XML, or a folder of them.</translation>
    </message>
    <message>
        <source>Mapping profile; guessed when left out</source>
        <translation>Mapping profile; guessed when left out</translation>
    </message>
    <message>
        <source>File with a mapping profile</source>
        <translation>File with a mapping profile</translation>
    </message>
    <message>
        <source>Time zone of the file, e.g. +08:00</source>
        <translation>Time zone of the file, e.g. +08:00</translation>
    </message>
    <message>
        <source>Year of times that have none</source>
        <translation>Year of times that have none</translation>
    </message>
    <message>
        <source>Station code for files of one station</source>
        <translation>Station code for files of one station</translation>
    </message>
    <message>
        <source>Encoding, instead of the one detected</source>
        <translation>Encoding, instead of the one detected</translation>
    </message>
    <message>
        <source>Sheet of a workbook</source>
        <translation>Sheet of a workbook</translation>
    </message>
    <message>
        <source>Create stations that are not known</source>
        <translation>Create stations that are not known</translation>
    </message>
    <message>
        <source>Check only, write nothing</source>
        <translation>Check only, write nothing</translation>
    </message>
    <message>
        <source>Read a file again that was imported before</source>
        <translation>Read a file again that was imported before</translation>
    </message>
    <message>
        <source>A map layer in any format of GDAL: districts, greenway, belt, zones, rivers, roads …</source>
        <translation>A map layer in any format of GDAL: districts, greenway, belt, zones, rivers, roads …</translation>
    </message>
    <message>
        <source>What the layer is, e.g. district or greenway</source>
        <translation>What the layer is, e.g. district or greenway</translation>
    </message>
    <message>
        <source>Layer of a file that has several</source>
        <translation>Layer of a file that has several</translation>
    </message>
    <message>
        <source>EPSG:…, GCJ-02 or BD-09, instead of what the file says</source>
        <translation>EPSG:…, GCJ-02 or BD-09, instead of what the file says</translation>
    </message>
    <message>
        <source>JSON file that maps attributes to fields</source>
        <translation>JSON file that maps attributes to fields</translation>
    </message>
    <message>
        <source>To be shown on map and sheet</source>
        <translation>To be shown on map and sheet</translation>
    </message>
    <message>
        <source>Add to what is there instead of replacing it</source>
        <translation>Add to what is there instead of replacing it</translation>
    </message>
    <message>
        <source>The geometry is schematic</source>
        <translation>The geometry is schematic</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-11-23.</source>
        <translation>“%1” is not a day. Write it like 2026-11-23.</translation>
    </message>
    <message>
        <source>Stations from a table with coordinates or a point layer.</source>
        <translation>Stations from a table with coordinates or a point layer.</translation>
    </message>
    <message>
        <source>Station kind of rows that name none</source>
        <translation>Station kind of rows that name none</translation>
    </message>
    <message>
        <source>JSON file that maps attributes to columns</source>
        <translation>JSON file that maps attributes to columns</translation>
    </message>
    <message>
        <source>Day from which the positions hold</source>
        <translation>Day from which the positions hold</translation>
    </message>
    <message>
        <source>Refuse stations whose position disagrees with the place they claim</source>
        <translation>Refuse stations whose position disagrees with the place they claim</translation>
    </message>
    <message>
        <source>Bring in readings, layers and stations.</source>
        <translation>Bring in readings, layers and stations.</translation>
    </message>
</context>
<context>
    <name>jinguan::ImportWizard</name>
    <message>
        <source>As the file says</source>
        <translation>As the file says</translation>
    </message>
    <message>
        <source>CGCS2000 or WGS 84, degrees</source>
        <translation>CGCS2000 or WGS 84, degrees</translation>
    </message>
    <message>
        <source>CGCS2000, 3-degree zone, 105°E</source>
        <translation>CGCS2000, 3-degree zone, 105°E</translation>
    </message>
    <message>
        <source>GCJ-02 (internet maps)</source>
        <translation>GCJ-02 (internet maps)</translation>
    </message>
    <message>
        <source>BD-09 (Baidu)</source>
        <translation>BD-09 (Baidu)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Map layer</source>
        <translation>Map layer</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>File or folder</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Choose a file, look at the preview, then import. Rows that cannot be taken are kept with their reason.</source>
        <translation>Choose a file, look at the preview, then import. Rows that cannot be taken are kept with their reason.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Mapping profile</source>
        <translation>Mapping profile</translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation>As the profile says</translation>
    </message>
    <message>
        <source>China (UTC+8)</source>
        <translation>China (UTC+8)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>only where the times have no year</source>
        <translation>only where the times have no year</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Create stations that are not known</source>
        <translation>Create stations that are not known</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordinates</translation>
    </message>
    <message>
        <source>Add to what is there (otherwise it is replaced)</source>
        <translation>Add to what is there (otherwise it is replaced)</translation>
    </message>
    <message>
        <source>The geometry is schematic (示意)</source>
        <translation>The geometry is schematic (示意)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>%1 features of kind %2, coordinates %3, fields: %4</source>
        <translation>%1 features of kind %2, coordinates %3, fields: %4</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Encoding: %1. Profile: %2. %3 of the first %4 rows have a problem.</source>
        <translation>Encoding: %1. Profile: %2. %3 of the first %4 rows have a problem.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 already there, %5 rejected.</source>
        <translation>%1 rows read: %2 new, %3 changed, %4 already there, %5 rejected.</translation>
    </message>
    <message>
        <source>Nothing was written: this was a trial.</source>
        <translation>Nothing was written: this was a trial.</translation>
    </message>
    <message numerus="yes">
        <source>%n geometry(ies) repaired.</source>
        <translation>
            <numerusform>%n geometry repaired.</numerusform>
            <numerusform>%n geometries repaired.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentBrief</name>
    <message>
        <source>permit %1</source>
        <translation>permit %1</translation>
    </message>
    <message>
        <source>outlet %1</source>
        <translation>outlet %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>[%1] %2 – %3</source>
        <translation>[%1] %2 – %3</translation>
    </message>
    <message>
        <source>Demo: rests on invented readings</source>
        <translation>Demo: rests on invented readings</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Worst</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>over since %1</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>lasts</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Comes from</translation>
    </message>
    <message>
        <source>%1, %2 km up the %3</source>
        <translation>%1, %2 km up the %3</translation>
    </message>
    <message>
        <source>Expected here</source>
        <translation>Expected here</translation>
    </message>
    <message>
        <source>%1 (%2 h on the way)</source>
        <translation>%1 (%2 h on the way)</translation>
    </message>
    <message>
        <source>Siting class</source>
        <translation>Siting class</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>River</source>
        <translation>River</translation>
    </message>
    <message>
        <source>River chief</source>
        <translation>River chief</translation>
    </message>
    <message>
        <source>Permit holder</source>
        <translation>Permit holder</translation>
    </message>
    <message>
        <source>Lead bureau</source>
        <translation>Lead bureau</translation>
    </message>
    <message>
        <source>Cooperating</source>
        <translation>Cooperating</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Assigned to</translation>
    </message>
    <message>
        <source>Rule rests on</source>
        <translation>Rule rests on</translation>
    </message>
    <message>
        <source>working value, to be confirmed</source>
        <translation>working value, to be confirmed</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentCentre</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new incident(s)</source>
        <translation>
            <numerusform>%n new incident</numerusform>
            <numerusform>%n new incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentCommands</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>The element “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>“%1” is no code of a responsible unit.</source>
        <translation>“%1” is no code of a responsible unit.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the time to look at does not lie after its begin.</source>
        <translation>The end of the time to look at does not lie after its begin.</translation>
    </message>
    <message>
        <source>Warnings: look for them, list them, work on them.</source>
        <translation>Warnings: look for them, list them, work on them.</translation>
    </message>
    <message>
        <source>Begin; by default of all readings</source>
        <translation>Begin; by default of all readings</translation>
    </message>
    <message>
        <source>End, not included</source>
        <translation>End, not included</translation>
    </message>
    <message>
        <source>Element id, e.g. air</source>
        <translation>Element id, e.g. air</translation>
    </message>
    <message>
        <source>Code of a responsible unit</source>
        <translation>Code of a responsible unit</translation>
    </message>
    <message>
        <source>Incidents that are not closed.</source>
        <translation>Incidents that are not closed.</translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>Closed ones too</translation>
    </message>
    <message>
        <source>How many warnings people have to bear.</source>
        <translation>How many warnings people have to bear.</translation>
    </message>
    <message>
        <source>Hold the rules against stored readings.</source>
        <translation>Hold the rules against stored readings.</translation>
    </message>
    <message>
        <source>An incident with its story.</source>
        <translation>An incident with its story.</translation>
    </message>
    <message>
        <source>Number of the incident</source>
        <translation>Number of the incident</translation>
    </message>
    <message>
        <source>Acknowledge an incident.</source>
        <translation>Acknowledge an incident.</translation>
    </message>
    <message>
        <source>Give an incident to somebody.</source>
        <translation>Give an incident to somebody.</translation>
    </message>
    <message>
        <source>Person or body</source>
        <translation>Person or body</translation>
    </message>
    <message>
        <source>Add a note to the story.</source>
        <translation>Add a note to the story.</translation>
    </message>
    <message>
        <source>Close an incident; with a reason while its condition lasts.</source>
        <translation>Close an incident; with a reason while its condition lasts.</translation>
    </message>
    <message>
        <source>Note for the story</source>
        <translation>Note for the story</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentDesk</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>The incident %1 is closed.</source>
        <translation>The incident %1 is closed.</translation>
    </message>
    <message>
        <source>It still takes notes.</source>
        <translation>It still takes notes.</translation>
    </message>
    <message>
        <source>Nobody was named to take over.</source>
        <translation>Nobody was named to take over.</translation>
    </message>
    <message>
        <source>Give the name of a person or body.</source>
        <translation>Give the name of a person or body.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>The note is empty.</translation>
    </message>
    <message>
        <source>The condition of the incident %1 still lasts.</source>
        <translation>The condition of the incident %1 still lasts.</translation>
    </message>
    <message>
        <source>Say why it is closed all the same.</source>
        <translation>Say why it is closed all the same.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 without %3</source>
        <translation>%1: %2 without %3</translation>
    </message>
    <message>
        <source>%1: %2 unchanged for %3</source>
        <translation>%1: %2 unchanged for %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 (threshold %4)</source>
        <translation>%1: %2 %3 (threshold %4)</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Condition over</source>
        <translation>Condition over</translation>
    </message>
    <message>
        <source>Condition back after late readings</source>
        <translation>Condition back after late readings</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Withdrawn: late or corrected readings do not show it any more</source>
        <translation>Withdrawn: late or corrected readings do not show it any more</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Serious</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>%1: %2 km up the %3, expected after %4</source>
        <translation>%1: %2 km up the %3, expected after %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: by %n class(es)</source>
        <translation>
            <numerusform>%1: by %n class</numerusform>
            <numerusform>%1: by %n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentDock</name>
    <message>
        <source>Not closed</source>
        <translation>Not closed</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All elements</source>
        <translation>All elements</translation>
    </message>
    <message>
        <source>Without it, the list shows the element of the map only.</source>
        <translation>Without it, the list shows the element of the map only.</translation>
    </message>
    <message>
        <source>Filter by any column</source>
        <translation>Filter by any column</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge</source>
        <translation>Ac&amp;knowledge</translation>
    </message>
    <message>
        <source>Assi&amp;gn …</source>
        <translation>Assi&amp;gn …</translation>
    </message>
    <message>
        <source>&amp;Note …</source>
        <translation>&amp;Note …</translation>
    </message>
    <message>
        <source>C&amp;lose …</source>
        <translation>C&amp;lose …</translation>
    </message>
    <message>
        <source>R&amp;ules …</source>
        <translation>R&amp;ules …</translation>
    </message>
    <message>
        <source>Choose an incident to read its story.</source>
        <translation>Choose an incident to read its story.</translation>
    </message>
    <message>
        <source>Nothing to show here. Warnings are looked for when readings come; what is watched stands in Rules.</source>
        <translation>Nothing to show here. Warnings are looked for when readings come; what is watched stands in Rules.</translation>
    </message>
    <message numerus="yes">
        <source>Incidents (%n)</source>
        <translation>
            <numerusform>Incidents (%n)</numerusform>
            <numerusform>Incidents (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is to be noted in the story?</source>
        <translation>What is to be noted in the story?</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Note (may be left empty)</source>
        <translation>Note (may be left empty)</translation>
    </message>
    <message>
        <source>The condition still lasts. Say why it is closed all the same.</source>
        <translation>The condition still lasts. Say why it is closed all the same.</translation>
    </message>
    <message>
        <source>What was done (may be left empty)</source>
        <translation>What was done (may be left empty)</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Close the incident</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentModel</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 so far</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>Lasting</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Lead bureau</source>
        <translation>Lead bureau</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Assigned to</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>River chief / permit holder</source>
        <translation>River chief / permit holder</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentNotifier</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentRows</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source> – %1</source>
        <translation> – %1</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>Lasting</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentStepDialog</name>
    <message>
        <source>To whom (choose, or type a name)</source>
        <translation>To whom (choose, or type a name)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentStore</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>jinguan::IsoBands</name>
    <message>
        <source>The areas between the lines of equal value could not be made.</source>
        <translation>The areas between the lines of equal value could not be made.</translation>
    </message>
</context>
<context>
    <name>jinguan::JudgementTable</name>
    <message>
        <source>How many times as important “%1” is as “%2”: 1 equal, 3 somewhat, 5 clearly, 7 much, 9 extremely more; 1/3 … the other way round</source>
        <translation>How many times as important “%1” is as “%2”: 1 equal, 3 somewhat, 5 clearly, 7 much, 9 extremely more; 1/3 … the other way round</translation>
    </message>
</context>
<context>
    <name>jinguan::KindTable</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Radius, m</source>
        <translation>Radius, m</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Least</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Most</translation>
    </message>
    <message>
        <source>Of one station, in the unit of the budget (10,000 yuan by custom)</source>
        <translation>Of one station, in the unit of the budget (10,000 yuan by custom)</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>Empty: no limit</translation>
    </message>
</context>
<context>
    <name>jinguan::Kriging</name>
    <message>
        <source>The samples are incomplete: every one needs a place, a value and all explaining variables.</source>
        <translation>The samples are incomplete: every one needs a place, a value and all explaining variables.</translation>
    </message>
    <message>
        <source>Leave incomplete samples out.</source>
        <translation>Leave incomplete samples out.</translation>
    </message>
    <message>
        <source>The variogram model has no positive sill or range.</source>
        <translation>The variogram model has no positive sill or range.</translation>
    </message>
    <message>
        <source>The kriging system cannot be solved: two samples stand at one place, or the explaining variables depend on each other.</source>
        <translation>The kriging system cannot be solved: two samples stand at one place, or the explaining variables depend on each other.</translation>
    </message>
    <message>
        <source>Join samples of one place.</source>
        <translation>Join samples of one place.</translation>
    </message>
    <message>
        <source>Places and explaining variables of the targets do not belong together.</source>
        <translation>Places and explaining variables of the targets do not belong together.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
</context>
<context>
    <name>jinguan::LayerDemand</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Measuring lines</source>
        <translation>Measuring lines</translation>
    </message>
    <message>
        <source>The layer that demand is to come from has nothing in this region.</source>
        <translation>The layer that demand is to come from has nothing in this region.</translation>
    </message>
    <message>
        <source>Choose another region or another demand.</source>
        <translation>Choose another region or another demand.</translation>
    </message>
</context>
<context>
    <name>jinguan::LayerImporter</name>
    <message>
        <source>The file is called GeoJSON but is none: it is a GeometryCollection without features, so no attribute belongs to any geometry.</source>
        <translation>The file is called GeoJSON but is none: it is a GeometryCollection without features, so no attribute belongs to any geometry.</translation>
    </message>
    <message>
        <source>Ask for an export as a FeatureCollection, or as GeoPackage or Shapefile.</source>
        <translation>Ask for an export as a FeatureCollection, or as GeoPackage or Shapefile.</translation>
    </message>
    <message>
        <source>There is no layer role “%1” for vector data.</source>
        <translation>There is no layer role “%1” for vector data.</translation>
    </message>
    <message>
        <source>Roles are: %1.</source>
        <translation>Roles are: %1.</translation>
    </message>
    <message>
        <source>The file has no layer “%1”.</source>
        <translation>The file has no layer “%1”.</translation>
    </message>
    <message>
        <source>Its layers are: %1.</source>
        <translation>Its layers are: %1.</translation>
    </message>
    <message>
        <source>The file holds no map layer, only tables.</source>
        <translation>The file holds no map layer, only tables.</translation>
    </message>
    <message>
        <source>Stations in a table are imported with “import stations”.</source>
        <translation>Stations in a table are imported with “import stations”.</translation>
    </message>
    <message>
        <source>The map file cannot be opened: %1.</source>
        <translation>The map file cannot be opened: %1.</translation>
    </message>
    <message>
        <source>The map file is no JSON: %1.</source>
        <translation>The map file is no JSON: %1.</translation>
    </message>
    <message>
        <source>The layer “%1” holds %2 features, the role “%3” takes %4 features.</source>
        <translation>The layer “%1” holds %2 features, the role “%3” takes %4 features.</translation>
    </message>
    <message>
        <source>Choose another role, or the layer with the right geometry.</source>
        <translation>Choose another role, or the layer with the right geometry.</translation>
    </message>
    <message>
        <source>Coordinate system: %1</source>
        <translation>Coordinate system: %1</translation>
    </message>
    <message>
        <source>The file has no field “%1”.</source>
        <translation>The file has no field “%1”.</translation>
    </message>
    <message>
        <source>Its fields are: %1.</source>
        <translation>Its fields are: %1.</translation>
    </message>
    <message>
        <source>No field looks like a name; labels will be missing. Map one with a map file.</source>
        <translation>No field looks like a name; labels will be missing. Map one with a map file.</translation>
    </message>
    <message>
        <source>Feature %1 %2: %3</source>
        <translation>Feature %1 %2: %3</translation>
    </message>
    <message>
        <source>Reading features</source>
        <translation>Reading features</translation>
    </message>
    <message>
        <source>No feature of the file can be used%1.</source>
        <translation>No feature of the file can be used%1.</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>The layer of the workspace was left as it is.</source>
        <translation>The layer of the workspace was left as it is.</translation>
    </message>
    <message>
        <source>%1 geometries were mended.</source>
        <translation>%1 geometries were mended.</translation>
    </message>
    <message>
        <source>The layer “%1” has %2 features now.</source>
        <translation>The layer “%1” has %2 features now.</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) are there already, with the same geometry and attributes; they are not added again.</source>
        <translation>
            <numerusform>%n feature are there already, with the same geometry and attributes; they are not added again.</numerusform>
            <numerusform>%n features are there already, with the same geometry and attributes; they are not added again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have the code or name of one that is there, but another geometry or other attributes; they are added beside it: %1. To replace the layer, import it without adding.</source>
        <translation>
            <numerusform>%n feature have the code or name of one that is there, but another geometry or other attributes; they are added beside it: %1. To replace the layer, import it without adding.</numerusform>
            <numerusform>%n features have the code or name of one that is there, but another geometry or other attributes; they are added beside it: %1. To replace the layer, import it without adding.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::LayerPanel</name>
    <message>
        <source>Opacity of the chosen layer</source>
        <translation>Opacity of the chosen layer</translation>
    </message>
    <message>
        <source>Choose a layer to see where it comes from and who answers for it.</source>
        <translation>Choose a layer to see where it comes from and who answers for it.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacity</translation>
    </message>
</context>
<context>
    <name>jinguan::LayerPreviewMap</name>
    <message>
        <source>The preview draws the file over the outline of the city.</source>
        <translation>The preview draws the file over the outline of the city.</translation>
    </message>
    <message>
        <source>from %1, %2 to %3, %4</source>
        <translation>from %1, %2 to %3, %4</translation>
    </message>
    <message>
        <source>No feature of the file has a geometry that can be drawn.</source>
        <translation>No feature of the file has a geometry that can be drawn.</translation>
    </message>
    <message>
        <source>Drawn by the bare numbers (%1): %2</source>
        <translation>Drawn by the bare numbers (%1): %2</translation>
    </message>
    <message>
        <source>%1 features drawn, %2. The workspace has no outline of the city to compare with.</source>
        <translation>%1 features drawn, %2. The workspace has no outline of the city to compare with.</translation>
    </message>
    <message>
        <source>All %1 features drawn touch the city, %2.</source>
        <translation>All %1 features drawn touch the city, %2.</translation>
    </message>
    <message>
        <source>%1 of %2 features drawn do not touch the city, %3. Is the coordinate system right?</source>
        <translation>%1 of %2 features drawn do not touch the city, %3. Is the coordinate system right?</translation>
    </message>
</context>
<context>
    <name>jinguan::LayerRoles</name>
    <message>
        <source>The role “%1” is empty or listed twice.</source>
        <translation>The role “%1” is empty or listed twice.</translation>
    </message>
    <message>
        <source>The geometry “%1” is not known.</source>
        <translation>The geometry “%1” is not known.</translation>
    </message>
    <message>
        <source>Use point, line, polygon or raster.</source>
        <translation>Use point, line, polygon or raster.</translation>
    </message>
</context>
<context>
    <name>jinguan::LayerTables</name>
    <message>
        <source>Feature %1: %2</source>
        <translation>Feature %1: %2</translation>
    </message>
    <message>
        <source>The layer role “%1” is not known.</source>
        <translation>The layer role “%1” is not known.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use one of: %1.</translation>
    </message>
    <message>
        <source>Features cannot be written to the role “%1”.</source>
        <translation>Features cannot be written to the role “%1”.</translation>
    </message>
</context>
<context>
    <name>jinguan::LeftOutStations</name>
    <message numerus="yes">
        <source>%n not running yet</source>
        <translation>
            <numerusform>%n not running yet</numerusform>
            <numerusform>%n not running yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n suspended</numerusform>
            <numerusform>%n suspended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retired</source>
        <translation>
            <numerusform>%n retired</numerusform>
            <numerusform>%n retired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a position valid that day</source>
        <translation>
            <numerusform>%n without a position valid that day</numerusform>
            <numerusform>%n without a position valid that day</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>jinguan::LimitTables</name>
    <message>
        <source>The row lacks a limit.</source>
        <translation>The row lacks a limit.</translation>
    </message>
    <message>
        <source>Every limit is a number.</source>
        <translation>Every limit is a number.</translation>
    </message>
    <message>
        <source>The standards table “%1” is missing.</source>
        <translation>The standards table “%1” is missing.</translation>
    </message>
    <message>
        <source>Reinstall the program&apos;s resources.</source>
        <translation>Reinstall the program&apos;s resources.</translation>
    </message>
    <message>
        <source>The indicator “%1” is not known.</source>
        <translation>The indicator “%1” is not known.</translation>
    </message>
    <message>
        <source>Correct it or add it to the catalogue.</source>
        <translation>Correct it or add it to the catalogue.</translation>
    </message>
    <message>
        <source>The formula “%1” cannot be read.</source>
        <translation>The formula “%1” cannot be read.</translation>
    </message>
    <message>
        <source>Use a number, a/f, a/f^2, a/sqrt(f), a*sqrt(f) or f/a.</source>
        <translation>Use a number, a/f, a/f^2, a/sqrt(f), a*sqrt(f) or f/a.</translation>
    </message>
</context>
<context>
    <name>jinguan::LiveCommands</name>
    <message>
        <source>“%1” is no address with a port.</source>
        <translation>“%1” is no address with a port.</translation>
    </message>
    <message>
        <source>Write it like 127.0.0.1:9212.</source>
        <translation>Write it like 127.0.0.1:9212.</translation>
    </message>
    <message>
        <source>Listening on %1, port %2. Stop with Ctrl+C.</source>
        <translation>Listening on %1, port %2. Stop with Ctrl+C.</translation>
    </message>
    <message>
        <source>Receive HJ 212 packets over TCP into a workspace.</source>
        <translation>Receive HJ 212 packets over TCP into a workspace.</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Address and port</translation>
    </message>
    <message>
        <source>Send real history as HJ 212 packets.</source>
        <translation>Send real history as HJ 212 packets.</translation>
    </message>
    <message>
        <source>Address and port of the gateway</source>
        <translation>Address and port of the gateway</translation>
    </message>
    <message>
        <source>Mapping profile; guessed when left out</source>
        <translation>Mapping profile; guessed when left out</translation>
    </message>
    <message>
        <source>3600: an hour of history in a second; 0: as fast as answers come</source>
        <translation>3600: an hour of history in a second; 0: as fast as answers come</translation>
    </message>
    <message>
        <source>The file holds packets, one a line</source>
        <translation>The file holds packets, one a line</translation>
    </message>
    <message>
        <source>The end, %1, is not after the begin, %2.</source>
        <translation>The end, %1, is not after the begin, %2.</translation>
    </message>
    <message>
        <source>Exchange --from and --until.</source>
        <translation>Exchange --from and --until.</translation>
    </message>
    <message>
        <source>Ask devices for what they did not send while they were silent</source>
        <translation>Ask devices for what they did not send while they were silent</translation>
    </message>
    <message>
        <source>A connection for each device, all at once</source>
        <translation>A connection for each device, all at once</translation>
    </message>
    <message>
        <source>Share of the packets that are never sent</source>
        <translation>Share of the packets that are never sent</translation>
    </message>
    <message>
        <source>Share that ends in the middle</source>
        <translation>Share that ends in the middle</translation>
    </message>
    <message>
        <source>Share that is sent twice</source>
        <translation>Share that is sent twice</translation>
    </message>
    <message>
        <source>Share that changes places with the next</source>
        <translation>Share that changes places with the next</translation>
    </message>
    <message>
        <source>Share with a digit changed on the way</source>
        <translation>Share with a digit changed on the way</translation>
    </message>
    <message>
        <source>Share that comes up to 50 packets later</source>
        <translation>Share that comes up to 50 packets later</translation>
    </message>
    <message>
        <source>The same seed gives the same faults</source>
        <translation>The same seed gives the same faults</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>There is nothing to send.</translation>
    </message>
    <message>
        <source>Name a file, or with --workspace a workspace whose readings are to be sent.</source>
        <translation>Name a file, or with --workspace a workspace whose readings are to be sent.</translation>
    </message>
    <message>
        <source>File of readings, or of packets with --packets; left out: what the workspace holds</source>
        <translation>File of readings, or of packets with --packets; left out: what the workspace holds</translation>
    </message>
    <message>
        <source>Workspace that knows the devices of the stations, or whose readings are sent</source>
        <translation>Workspace that knows the devices of the stations, or whose readings are sent</translation>
    </message>
    <message>
        <source>Of a workspace: codes with commas between, all when left out</source>
        <translation>Of a workspace: codes with commas between, all when left out</translation>
    </message>
    <message>
        <source>Of a workspace: ids with commas between, all when left out</source>
        <translation>Of a workspace: ids with commas between, all when left out</translation>
    </message>
    <message>
        <source>Of a workspace: series of this source only</source>
        <translation>Of a workspace: series of this source only</translation>
    </message>
    <message>
        <source>Encrypted (TLS) on port %1.</source>
        <translation>Encrypted (TLS) on port %1.</translation>
    </message>
    <message>
        <source>Certificate and key (PEM): receive encrypted too</source>
        <translation>Certificate and key (PEM): receive encrypted too</translation>
    </message>
    <message>
        <source>Port for TLS</source>
        <translation>Port for TLS</translation>
    </message>
    <message>
        <source>Certificate (PEM) that has signed those of the devices: only they may come encrypted</source>
        <translation>Certificate (PEM) that has signed those of the devices: only they may come encrypted</translation>
    </message>
    <message>
        <source>More from one address are turned away</source>
        <translation>More from one address are turned away</translation>
    </message>
</context>
<context>
    <name>jinguan::LoadDialog</name>
    <message>
        <source>Load of warnings</source>
        <translation>Load of warnings</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 and above</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Hours above the level</source>
        <translation>Hours above the level</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Longest, h</source>
        <translation>Longest, h</translation>
    </message>
    <message>
        <source>Chattering: opened three times or more within a day</source>
        <translation>Chattering: opened three times or more within a day</translation>
    </message>
    <message>
        <source>Time above the level, by station; overlapping conditions count once</source>
        <translation>Time above the level, by station; overlapping conditions count once</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) opened</source>
        <translation>
            <numerusform>%n incident opened</numerusform>
            <numerusform>%n incidents opened</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per ten minutes on average</source>
        <translation>%1 per ten minutes on average</translation>
    </message>
    <message>
        <source>%1 in the worst ten minutes, at %2</source>
        <translation>%1 in the worst ten minutes, at %2</translation>
    </message>
    <message>
        <source>floods (more than ten in ten minutes) in %1 % of the time</source>
        <translation>floods (more than ten in ten minutes) in %1 % of the time</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>jinguan::LoadStudy</name>
    <message>
        <source>The period is empty.</source>
        <translation>The period is empty.</translation>
    </message>
    <message>
        <source>Give a first and a last day.</source>
        <translation>Give a first and a last day.</translation>
    </message>
    <message>
        <source>There is no deduction formula “%1”.</source>
        <translation>There is no deduction formula “%1”.</translation>
    </message>
    <message>
        <source>Choose one of deduction_formulas.csv.</source>
        <translation>Choose one of deduction_formulas.csv.</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <translation>There is no section “%1”.</translation>
    </message>
    <message>
        <source>Choose sections of the network.</source>
        <translation>Choose sections of the network.</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Loads</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>no values of %1</source>
        <translation>no values of %1</translation>
    </message>
    <message>
        <source>no flow: neither the section nor a hydrology station on its river measures it</source>
        <translation>no flow: neither the section nor a hydrology station on its river measures it</translation>
    </message>
    <message>
        <source>too few hours with both concentration and flow (%1 of %2)</source>
        <translation>too few hours with both concentration and flow (%1 of %2)</translation>
    </message>
    <message>
        <source>Change from upstream, %1</source>
        <translation>Change from upstream, %1</translation>
    </message>
</context>
<context>
    <name>jinguan::LocationSolver</name>
    <message>
        <source>at most %1 % from the best</source>
        <translation>at most %1 % from the best</translation>
    </message>
</context>
<context>
    <name>jinguan::MailCommands</name>
    <message>
        <source>“%1” is no address to send to.</source>
        <translation>“%1” is no address to send to.</translation>
    </message>
    <message>
        <source>The mail was not sent: %1</source>
        <translation>The mail was not sent: %1</translation>
    </message>
    <message>
        <source>See Preferences ▸ Mail.</source>
        <translation>See Preferences ▸ Mail.</translation>
    </message>
    <message>
        <source>Mail about incidents, by the settings of this desk.</source>
        <translation>Mail about incidents, by the settings of this desk.</translation>
    </message>
    <message>
        <source>Send a mail that tells nothing but that mail works.</source>
        <translation>Send a mail that tells nothing but that mail works.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Tell of new incidents and send what waits.</source>
        <translation>Tell of new incidents and send what waits.</translation>
    </message>
    <message>
        <source>Mails that were given up, too</source>
        <translation>Mails that were given up, too</translation>
    </message>
    <message>
        <source>The outbox, newest first.</source>
        <translation>The outbox, newest first.</translation>
    </message>
</context>
<context>
    <name>jinguan::MailDesk</name>
    <message>
        <source>working value of our own, not of a standard</source>
        <translation>working value of our own, not of a standard</translation>
    </message>
    <message>
        <source>%1 (no edition in force on that day)</source>
        <translation>%1 (no edition in force on that day)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>no position</translation>
    </message>
    <message>
        <source>%1° E, %2° N (CGCS2000)  %3</source>
        <translation>%1° E, %2° N (CGCS2000)  %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>[%1] %2 (%3)</source>
        <translation>[%1] %2 (%3)</translation>
    </message>
    <message>
        <source>Since %1, known since %2</source>
        <translation>Since %1, known since %2</translation>
    </message>
    <message>
        <source>Standard: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Responsible unit: %1 (%2)</source>
        <translation>Responsible unit: %1 (%2)</translation>
    </message>
    <message>
        <source>Lead bureau: %1</source>
        <translation>Lead bureau: %1</translation>
    </message>
    <message>
        <source>Cooperating: %1</source>
        <translation>Cooperating: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>Incident number %1</source>
        <translation>Incident number %1</translation>
    </message>
    <message>
        <source>[%1] %2 – %3</source>
        <translation>[%1] %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>[%1] %n new incident(s), %2 among them</source>
        <translation>
            <numerusform>[%1] %n new incident, %2 among them</numerusform>
            <numerusform>[%1] %n new incidents, %2 among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more incident(s); the list in the program has them all.</source>
        <translation>
            <numerusform>… and %n more incident; the list in the program has them all.</numerusform>
            <numerusform>… and %n more incidents; the list in the program has them all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent by Jinguan at %1. Times are those of Beijing. Automatic values may still be corrected.</source>
        <translation>Sent by Jinguan at %1. Times are those of Beijing. Automatic values may still be corrected.</translation>
    </message>
    <message>
        <source>Trial mail of Jinguan</source>
        <translation>Trial mail of Jinguan</translation>
    </message>
    <message>
        <source>Warnings of Jinguan reach this address. Nothing has happened; somebody tried whether mail works.</source>
        <translation>Warnings of Jinguan reach this address. Nothing has happened; somebody tried whether mail works.</translation>
    </message>
</context>
<context>
    <name>jinguan::MailPage</name>
    <message>
        <source>Tell people of new incidents by mail while this program is open</source>
        <translation>Tell people of new incidents by mail while this program is open</translation>
    </message>
    <message>
        <source>Send a trial mail</source>
        <translation>Send a trial mail</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>not encrypted</translation>
    </message>
    <message>
        <source>Server (SMTP)</source>
        <translation>Server (SMTP)</translation>
    </message>
    <message>
        <source>user; empty: no login</source>
        <translation>user; empty: no login</translation>
    </message>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read: %1</source>
        <translation>Kept in a file that only you can read: %1</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>name shown</source>
        <translation>name shown</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>incidents within</source>
        <translation>incidents within</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>share a mail; at most</source>
        <translation>share a mail; at most</translation>
    </message>
    <message>
        <source>mails an hour to one person; grave ones go at once</source>
        <translation>mails an hour to one person; grave ones go at once</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>From severity</source>
        <translation>From severity</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>The whole city</translation>
    </message>
    <message>
        <source>All elements</source>
        <translation>All elements</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>Sending to %1 …</source>
        <translation>Sending to %1 …</translation>
    </message>
    <message>
        <source>The server took the mail to %1.</source>
        <translation>The server took the mail to %1.</translation>
    </message>
</context>
<context>
    <name>jinguan::MailService</name>
    <message>
        <source>Mail: %1</source>
        <translation>Mail: %1</translation>
    </message>
</context>
<context>
    <name>jinguan::MailSettings</name>
    <message>
        <source>The settings of mail cannot be read: %1.</source>
        <translation>The settings of mail cannot be read: %1.</translation>
    </message>
    <message>
        <source>The settings of mail are no JSON: %1.</source>
        <translation>The settings of mail are no JSON: %1.</translation>
    </message>
    <message>
        <source>Mend the file, or remove it and enter them again in the preferences.</source>
        <translation>Mend the file, or remove it and enter them again in the preferences.</translation>
    </message>
    <message>
        <source>The settings of mail cannot be written: %1.</source>
        <translation>The settings of mail cannot be written: %1.</translation>
    </message>
    <message>
        <source>Complete it under Preferences ▸ Mail.</source>
        <translation>Complete it under Preferences ▸ Mail.</translation>
    </message>
    <message>
        <source>No mail server is named.</source>
        <translation>No mail server is named.</translation>
    </message>
    <message>
        <source>“%1” is no address to send from.</source>
        <translation>“%1” is no address to send from.</translation>
    </message>
    <message>
        <source>“%1” is no address to send to.</source>
        <translation>“%1” is no address to send to.</translation>
    </message>
</context>
<context>
    <name>jinguan::MainWindow</name>
    <message>
        <source>CGCS2000 %1</source>
        <translation>CGCS2000 %1</translation>
    </message>
    <message>
        <source>Scale 1 : %1</source>
        <translation>Scale 1 : %1</translation>
    </message>
    <message>
        <source>This workspace is being edited in another window. It can be looked at here; layers, stations and scenarios cannot be changed.</source>
        <translation>This workspace is being edited in another window. It can be looked at here; layers, stations and scenarios cannot be changed.</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Lead: %1</translation>
    </message>
    <message>
        <source>Demo: invented</source>
        <translation>Demo: invented</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>River</source>
        <translation>River</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n station</numerusform>
            <numerusform>%n stations</numerusform>
        </translation>
    </message>
    <message>
        <source>Borders and zones are schematic</source>
        <translation>Borders and zones are schematic</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Jinguan</source>
        <translation>Jinguan</translation>
    </message>
    <message>
        <source>%1 – %2 – Jinguan</source>
        <translation>%1 – %2 – Jinguan</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Open workspace</translation>
    </message>
    <message>
        <source>Folder of the new workspace (empty)</source>
        <translation>Folder of the new workspace (empty)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The workspace is empty. Bring in districts first (File ▸ Import), then stations and readings.</source>
        <translation>The workspace is empty. Bring in districts first (File ▸ Import), then stations and readings.</translation>
    </message>
    <message>
        <source>Making the demo workspace …</source>
        <translation>Making the demo workspace …</translation>
    </message>
    <message>
        <source>Making the demo workspace</source>
        <translation>Making the demo workspace</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>The backup is in %1.</translation>
    </message>
    <message>
        <source>Open or make a workspace first; what is imported goes into it.</source>
        <translation>Open or make a workspace first; what is imported goes into it.</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elements</translation>
    </message>
    <message>
        <source>Area and search</source>
        <translation>Area and search</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>What is here</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>&amp;Find …</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Preferences …</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>Map &amp;sheet …</source>
        <translation>Map &amp;sheet …</translation>
    </message>
    <message>
        <source>&amp;District report …</source>
        <translation>&amp;District report …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Jinguan</source>
        <translation>&amp;About Jinguan</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Open workspace …</source>
        <translation>&amp;Open workspace …</translation>
    </message>
    <message>
        <source>&amp;New workspace …</source>
        <translation>&amp;New workspace …</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Open the &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Import …</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation>&amp;Back up …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Central city</source>
        <translation>&amp;Central city</translation>
    </message>
    <message>
        <source>&amp;Whole city</source>
        <translation>&amp;Whole city</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>Map tools</source>
        <translation>Map tools</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>&amp;Move the map</source>
        <translation>&amp;Move the map</translation>
    </message>
    <message>
        <source>Measure a &amp;distance</source>
        <translation>Measure a &amp;distance</translation>
    </message>
    <message>
        <source>Measure an &amp;area</source>
        <translation>Measure an &amp;area</translation>
    </message>
    <message>
        <source>Print a map sheet</source>
        <translation>Print a map sheet</translation>
    </message>
    <message>
        <source>Demo: layers are schematic, demo stations invented. Own data: File ▸ Import.</source>
        <translation>Demo: layers are schematic, demo stations invented. Own data: File ▸ Import.</translation>
    </message>
    <message>
        <source>Centre: CGCS2000 %1</source>
        <translation>Centre: CGCS2000 %1</translation>
    </message>
    <message>
        <source>Open or make a workspace first; what is received goes into it.</source>
        <translation>Open or make a workspace first; what is received goes into it.</translation>
    </message>
    <message>
        <source>&amp;Live reception (HJ 212) …</source>
        <translation>&amp;Live reception (HJ 212) …</translation>
    </message>
    <message>
        <source>&amp;Warning rules …</source>
        <translation>&amp;Warning rules …</translation>
    </message>
    <message>
        <source>River &amp;chiefs and speeds …</source>
        <translation>River &amp;chiefs and speeds …</translation>
    </message>
    <message>
        <source>Data so&amp;urces …</source>
        <translation>Data so&amp;urces …</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analysis</translation>
    </message>
    <message>
        <source>&amp;Charts …</source>
        <translation>&amp;Charts …</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Forecast</source>
        <translation>&amp;Forecast</translation>
    </message>
    <message>
        <source>&amp;Load of warnings …</source>
        <translation>&amp;Load of warnings …</translation>
    </message>
    <message>
        <source>Data &amp;quality</source>
        <translation>Data &amp;quality</translation>
    </message>
</context>
<context>
    <name>jinguan::MapBuilder</name>
    <message>
        <source>The layer &quot;%1&quot; could not be opened: %2</source>
        <translation>The layer &quot;%1&quot; could not be opened: %2</translation>
    </message>
    <message>
        <source>Run &quot;workspace check&quot;, or import the layer again.</source>
        <translation>Run &quot;workspace check&quot;, or import the layer again.</translation>
    </message>
    <message>
        <source>%1, names</source>
        <translation>%1, names</translation>
    </message>
    <message>
        <source>%1 (schematic)</source>
        <translation>%1 (schematic)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Lead: %1</translation>
    </message>
    <message>
        <source>Cooperating: %1</source>
        <translation>Cooperating: %1</translation>
    </message>
    <message>
        <source>Schematic, not surveyed.</source>
        <translation>Schematic, not surveyed.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence: %1</translation>
    </message>
</context>
<context>
    <name>jinguan::MapCommands</name>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>The element “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>Draw the map into a picture.</source>
        <translation>Draw the map into a picture.</translation>
    </message>
    <message>
        <source>Element id, e.g. air</source>
        <translation>Element id, e.g. air</translation>
    </message>
    <message>
        <source>Code of a district or responsible unit</source>
        <translation>Code of a district or responsible unit</translation>
    </message>
    <message>
        <source>Moment of the past; by default that of the newest reading</source>
        <translation>Moment of the past; by default that of the newest reading</translation>
    </message>
    <message>
        <source>west,south,east,north in degrees, or centre</source>
        <translation>west,south,east,north in degrees, or centre</translation>
    </message>
    <message>
        <source>Width x height in pixels</source>
        <translation>Width x height in pixels</translation>
    </message>
    <message>
        <source>Planning scenario to show</source>
        <translation>Planning scenario to show</translation>
    </message>
    <message>
        <source>PNG file</source>
        <translation>PNG file</translation>
    </message>
    <message>
        <source>Indicator to show as an interpolated surface, e.g. PM2.5</source>
        <translation>Indicator to show as an interpolated surface, e.g. PM2.5</translation>
    </message>
    <message>
        <source>Show the standard deviation of the surface instead of its values</source>
        <translation>Show the standard deviation of the surface instead of its values</translation>
    </message>
</context>
<context>
    <name>jinguan::MapDescription</name>
    <message>
        <source>Chengdu · %1: network and state</source>
        <translation>Chengdu · %1: network and state</translation>
    </message>
    <message>
        <source>Chengdu, %2 · %1: network and state</source>
        <translation>Chengdu, %2 · %1: network and state</translation>
    </message>
    <message>
        <source>%1 (newest reading begins %2)</source>
        <translation>%1 (newest reading begins %2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>jinguan::MapImage</name>
    <message>
        <source>A picture of %1 × %2 pixels cannot be drawn.</source>
        <translation>A picture of %1 × %2 pixels cannot be drawn.</translation>
    </message>
    <message>
        <source>Choose between 16 and 20000 pixels each way.</source>
        <translation>Choose between 16 and 20000 pixels each way.</translation>
    </message>
    <message>
        <source>There is nothing to draw: the workspace has neither layers nor stations.</source>
        <translation>There is nothing to draw: the workspace has neither layers nor stations.</translation>
    </message>
    <message>
        <source>Import a layer or stations first, or give --extent.</source>
        <translation>Import a layer or stations first, or give --extent.</translation>
    </message>
    <message>
        <source>Some layers could not be drawn: %1</source>
        <translation>Some layers could not be drawn: %1</translation>
    </message>
    <message>
        <source>Run &quot;workspace check&quot;.</source>
        <translation>Run &quot;workspace check&quot;.</translation>
    </message>
    <message>
        <source>Pictures cannot be written as &quot;.%1&quot;.</source>
        <translation>Pictures cannot be written as &quot;.%1&quot;.</translation>
    </message>
    <message>
        <source>Name a file that ends in .png or .jpg.</source>
        <translation>Name a file that ends in .png or .jpg.</translation>
    </message>
    <message>
        <source>The picture could not be written: %1</source>
        <translation>The picture could not be written: %1</translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written to and has room.</source>
        <translation>Check that the folder exists, may be written to and has room.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Standard: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Coordinates: CGCS2000, 3-degree Gauss-Kruger, central meridian 105°E</source>
        <translation>Coordinates: CGCS2000, 3-degree Gauss-Kruger, central meridian 105°E</translation>
    </message>
    <message>
        <source>Schematic, not surveyed: %1</source>
        <translation>Schematic, not surveyed: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources: %1</translation>
    </message>
</context>
<context>
    <name>jinguan::MappingProfile</name>
    <message>
        <source>The mapping profile is wrong: %1</source>
        <translation>The mapping profile is wrong: %1</translation>
    </message>
    <message>
        <source>Mend it in the import dialog or by the description in importing.md.</source>
        <translation>Mend it in the import dialog or by the description in importing.md.</translation>
    </message>
    <message>
        <source>The mapping profile cannot be opened: %1.</source>
        <translation>The mapping profile cannot be opened: %1.</translation>
    </message>
    <message>
        <source>The mapping profile is no JSON object: %1.</source>
        <translation>The mapping profile is no JSON object: %1.</translation>
    </message>
    <message>
        <source>it has no name.</source>
        <translation>it has no name.</translation>
    </message>
    <message>
        <source>format “%1” is none of auto, delimited, spreadsheet, xml.</source>
        <translation>format “%1” is none of auto, delimited, spreadsheet, xml.</translation>
    </message>
    <message>
        <source>headerRow counts from 1.</source>
        <translation>headerRow counts from 1.</translation>
    </message>
    <message>
        <source>it names no column of the time.</source>
        <translation>it names no column of the time.</translation>
    </message>
    <message>
        <source>time.label “%1” is none of begin, middle, end.</source>
        <translation>time.label “%1” is none of begin, middle, end.</translation>
    </message>
    <message>
        <source>time.period “%1” is not known.</source>
        <translation>time.period “%1” is not known.</translation>
    </message>
    <message>
        <source>station.fileName is no regular expression.</source>
        <translation>station.fileName is no regular expression.</translation>
    </message>
    <message>
        <source>an entry of values lacks column or indicator.</source>
        <translation>an entry of values lacks column or indicator.</translation>
    </message>
    <message>
        <source>it names no column with values.</source>
        <translation>it names no column with values.</translation>
    </message>
    <message>
        <source>it does not say where the station is.</source>
        <translation>it does not say where the station is.</translation>
    </message>
    <message>
        <source>the quality flag “%1” is not known.</source>
        <translation>the quality flag “%1” is not known.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot tell from the file&apos;s name which of its variants applies.</source>
        <translation>The profile “%1” cannot tell from the file&apos;s name which of its variants applies.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choose one of: %1.</translation>
    </message>
    <message>
        <source>headerRows is 1 to 5.</source>
        <translation>headerRows is 1 to 5.</translation>
    </message>
</context>
<context>
    <name>jinguan::MatrixChart</name>
    <message>
        <source>fewer than three pairs</source>
        <translation>fewer than three pairs</translation>
    </message>
    <message>
        <source>Pearson r = %1</source>
        <translation>Pearson r = %1</translation>
    </message>
    <message>
        <source>Spearman ρ = %1</source>
        <translation>Spearman ρ = %1</translation>
    </message>
    <message>
        <source>n = %1 pairs</source>
        <translation>n = %1 pairs</translation>
    </message>
</context>
<context>
    <name>jinguan::MeasureTool</name>
    <message>
        <source>Distance %1 m</source>
        <translation>Distance %1 m</translation>
    </message>
    <message>
        <source>Distance %1 km</source>
        <translation>Distance %1 km</translation>
    </message>
    <message>
        <source>Area %1 m²</source>
        <translation>Area %1 m²</translation>
    </message>
    <message>
        <source>Area %1 km²</source>
        <translation>Area %1 km²</translation>
    </message>
</context>
<context>
    <name>jinguan::Measurement</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>a building</source>
        <translation>a building</translation>
    </message>
    <message>
        <source>The layer “%1” shows no building within %2: it does not seem to reach this place.</source>
        <translation>The layer “%1” shows no building within %2: it does not seem to reach this place.</translation>
    </message>
    <message numerus="yes">
        <source>%n building(s) around have no height, the nearest is %1.</source>
        <translation>
            <numerusform>%n building around has no height, the nearest is %1.</numerusform>
            <numerusform>%n buildings around have no height, the nearest is %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>no building within %1 is higher than the inlet</source>
        <translation>no building within %1 is higher than the inlet</translation>
    </message>
    <message>
        <source>%1 from %2, which is %3 above the inlet: ratio %4</source>
        <translation>%1 from %2, which is %3 above the inlet: ratio %4</translation>
    </message>
    <message>
        <source>the whole horizon is free</source>
        <translation>the whole horizon is free</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the horizon are free, %n arc(s) are blocked</source>
        <translation>
            <numerusform>%1 of the horizon are free, %n arc is blocked</numerusform>
            <numerusform>%1 of the horizon are free, %n arcs are blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n building(s) within %1 are %2 high on average: not more than %3.</source>
        <translation>
            <numerusform>The %n building within %1 is %2 high on average: not more than %3.</numerusform>
            <numerusform>The %n buildings within %1 are %2 high on average: not more than %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>inlet at %1, mean building height %2 within %3</source>
        <translation>inlet at %1, mean building height %2 within %3</translation>
    </message>
    <message>
        <source>, %1 vehicles/day</source>
        <translation>, %1 vehicles/day</translation>
    </message>
    <message>
        <source>, traffic not known</source>
        <translation>, traffic not known</translation>
    </message>
    <message>
        <source>, traffic not known, far enough for any</source>
        <translation>, traffic not known, far enough for any</translation>
    </message>
    <message>
        <source>%1 from %2, whose traffic is not known: %3 to %4 m are required by it.</source>
        <translation>%1 from %2, whose traffic is not known: %3 to %4 m are required by it.</translation>
    </message>
    <message>
        <source>The layer “%1” has no feature to measure to.</source>
        <translation>The layer “%1” has no feature to measure to.</translation>
    </message>
    <message>
        <source>%1 from %2%3</source>
        <translation>%1 from %2%3</translation>
    </message>
    <message>
        <source> (to its drawn line)</source>
        <translation> (to its drawn line)</translation>
    </message>
    <message>
        <source>%1 from the kerb, as told</source>
        <translation>%1 from the kerb, as told</translation>
    </message>
    <message>
        <source>%1 from the drawn line of %2, whose width is not known.</source>
        <translation>%1 from the drawn line of %2, whose width is not known.</translation>
    </message>
    <message>
        <source>%1 from the edge of %2</source>
        <translation>%1 from the edge of %2</translation>
    </message>
    <message>
        <source>%1 under the beam, as told</source>
        <translation>%1 under the beam, as told</translation>
    </message>
    <message>
        <source>The beam crosses %1, whose traffic is not known.</source>
        <translation>The beam crosses %1, whose traffic is not known.</translation>
    </message>
    <message>
        <source>the beam crosses no road</source>
        <translation>the beam crosses no road</translation>
    </message>
    <message>
        <source>the beam crosses %1 with %2</source>
        <translation>the beam crosses %1 with %2</translation>
    </message>
    <message>
        <source>Both places were compared for %1 days, %2 are needed.</source>
        <translation>Both places were compared for %1 days, %2 are needed.</translation>
    </message>
    <message>
        <source>mean %1 at the new place, %2 at the old one, over %3 days: %4 apart</source>
        <translation>mean %1 at the new place, %2 at the old one, over %3 days: %4 apart</translation>
    </message>
    <message>
        <source>the nearest of “%1”</source>
        <translation>the nearest of “%1”</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>inside of %1</source>
        <translation>inside of %1</translation>
    </message>
    <message>
        <source>outside, %1 from %2</source>
        <translation>outside, %1 from %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The network has no other station of the kind “%1” to measure to.</source>
        <translation>The network has no other station of the kind “%1” to measure to.</translation>
    </message>
    <message>
        <source>%1 from the station “%2”</source>
        <translation>%1 from the station “%2”</translation>
    </message>
    <message>
        <source>%1 upstream of %2 by the flow towards %3°</source>
        <translation>%1 upstream of %2 by the flow towards %3°</translation>
    </message>
    <message>
        <source>%1 downstream of %2 by the flow towards %3°</source>
        <translation>%1 downstream of %2 by the flow towards %3°</translation>
    </message>
    <message>
        <source>%1 from the nearest reflecting surface, as told</source>
        <translation>%1 from the nearest reflecting surface, as told</translation>
    </message>
    <message>
        <source>The point stands on or in %1.</source>
        <translation>The point stands on or in %1.</translation>
    </message>
    <message>
        <source>the cell is all water</source>
        <translation>the cell is all water</translation>
    </message>
    <message>
        <source>%1 of the cell of %2 are not built up</source>
        <translation>%1 of the cell of %2 are not built up</translation>
    </message>
    <message>
        <source>%1 from the centre of its cell of %2</source>
        <translation>%1 from the centre of its cell of %2</translation>
    </message>
    <message>
        <source>%1 from the next junction, as told</source>
        <translation>%1 from the next junction, as told</translation>
    </message>
    <message>
        <source>The layer “%1” shows no road within %2.</source>
        <translation>The layer “%1” shows no road within %2.</translation>
    </message>
    <message>
        <source>no junction within %1</source>
        <translation>no junction within %1</translation>
    </message>
    <message>
        <source>%1 from the next junction</source>
        <translation>%1 from the next junction</translation>
    </message>
    <message>
        <source>%1 has junctions on both sides of the point</source>
        <translation>%1 has junctions on both sides of the point</translation>
    </message>
    <message>
        <source>%1 has a junction on one side of the point only</source>
        <translation>%1 has a junction on one side of the point only</translation>
    </message>
    <message>
        <source>%1 has no junction near the point</source>
        <translation>%1 has no junction near the point</translation>
    </message>
    <message>
        <source>grid of %1, as told</source>
        <translation>grid of %1, as told</translation>
    </message>
    <message>
        <source>%1 of %2 cells are valid</source>
        <translation>%1 of %2 cells are valid</translation>
    </message>
    <message>
        <source>“%1” has no concentration.</source>
        <translation>“%1” has no concentration.</translation>
    </message>
    <message>
        <source>There is no point of this kind.</source>
        <translation>There is no point of this kind.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source> (from the layer “%1”)</source>
        <translation> (from the layer “%1”)</translation>
    </message>
    <message>
        <source>%1 points for %2 ×10⁴ people and %3 km² built up%4</source>
        <translation>%1 points for %2 ×10⁴ people and %3 km² built up%4</translation>
    </message>
    <message>
        <source>The layer “%1” has no area.</source>
        <translation>The layer “%1” has no area.</translation>
    </message>
    <message>
        <source>%1 has %2 point(s), the least of %3 units; %4 have too few</source>
        <translation>%1 has %2 point(s), the least of %3 units; %4 have too few</translation>
    </message>
    <message numerus="yes">
        <source>each of the %n class(es) of zones has a point</source>
        <translation>
            <numerusform>the %n class of zones has a point</numerusform>
            <numerusform>each of the %n classes of zones has a point</numerusform>
        </translation>
    </message>
    <message>
        <source>no point in zones of class %1</source>
        <translation>no point in zones of class %1</translation>
    </message>
    <message>
        <source>grid of %1, %2 apart from the step of %3</source>
        <translation>grid of %1, %2 apart from the step of %3</translation>
    </message>
    <message>
        <source>%1 points; N = t²s²/D² = %2 with t = %3, s = %4, D = %5</source>
        <translation>%1 points; N = t²s²/D² = %2 with t = %3, s = %4, D = %5</translation>
    </message>
    <message>
        <source>mean of the points %1, of the city %2: %3 apart</source>
        <translation>mean of the points %1, of the city %2: %3 apart</translation>
    </message>
    <message>
        <source>percentile %1 is furthest apart (%2)</source>
        <translation>percentile %1 is furthest apart (%2)</translation>
    </message>
    <message>
        <source>No river is drawn within 500 m of the site. Name the river of the section, or draw it.</source>
        <translation>No river is drawn within 500 m of the site. Name the river of the section, or draw it.</translation>
    </message>
    <message>
        <source>The river “%1” is not drawn near the site.</source>
        <translation>The river “%1” is not drawn near the site.</translation>
    </message>
    <message>
        <source>the confluence of “%1”</source>
        <translation>the confluence of “%1”</translation>
    </message>
    <message>
        <source>an outfall</source>
        <translation>an outfall</translation>
    </message>
    <message>
        <source>the outfall “%1”</source>
        <translation>the outfall “%1”</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> in %1</translation>
    </message>
    <message>
        <source>, the nearest: %1, %2 along the river</source>
        <translation>, the nearest: %1, %2 along the river</translation>
    </message>
    <message numerus="yes">
        <source>%n outfall(s) upstream%1%2</source>
        <translation>
            <numerusform>%n outfall upstream%1%2</numerusform>
            <numerusform>%n outfalls upstream%1%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outfall(s) downstream%1%2</source>
        <translation>
            <numerusform>%n outfall downstream%1%2</numerusform>
            <numerusform>%n outfalls downstream%1%2</numerusform>
        </translation>
    </message>
    <message>
        <source>No outfall lies upstream in the layer “%1”.</source>
        <translation>No outfall lies upstream in the layer “%1”.</translation>
    </message>
    <message>
        <source>No outfall lies downstream in the layer “%1”.</source>
        <translation>No outfall lies downstream in the layer “%1”.</translation>
    </message>
    <message>
        <source>%1 along the river below %2</source>
        <translation>%1 along the river below %2</translation>
    </message>
    <message>
        <source>%1 along the river above %2</source>
        <translation>%1 along the river above %2</translation>
    </message>
    <message>
        <source>the intake lies outside of the first-grade zone</source>
        <translation>the intake lies outside of the first-grade zone</translation>
    </message>
    <message>
        <source>the first-grade zone reaches %1 upstream</source>
        <translation>the first-grade zone reaches %1 upstream</translation>
    </message>
    <message>
        <source>the first-grade zone reaches %1 downstream</source>
        <translation>the first-grade zone reaches %1 downstream</translation>
    </message>
    <message>
        <source>The table of the standard has no row for %1.</source>
        <translation>The table of the standard has no row for %1.</translation>
    </message>
    <message>
        <source>%1: %2 needed (%3)</source>
        <translation>%1: %2 needed (%3)</translation>
    </message>
    <message>
        <source>%1; %2 are sampled</source>
        <translation>%1; %2 are sampled</translation>
    </message>
    <message>
        <source>neither confluence nor outfall is drawn upstream</source>
        <translation>neither confluence nor outfall is drawn upstream</translation>
    </message>
    <message>
        <source>mid-stream</source>
        <translation>mid-stream</translation>
    </message>
    <message>
        <source>left and right, where the flow is clear</source>
        <translation>left and right, where the flow is clear</translation>
    </message>
    <message>
        <source>left, middle and right</source>
        <translation>left, middle and right</translation>
    </message>
    <message>
        <source>evenly over the width</source>
        <translation>evenly over the width</translation>
    </message>
    <message>
        <source>%1 wide</source>
        <translation>%1 wide</translation>
    </message>
    <message>
        <source>at half depth</source>
        <translation>at half depth</translation>
    </message>
    <message>
        <source>0.5 m below the surface</source>
        <translation>0.5 m below the surface</translation>
    </message>
    <message>
        <source>0.5 m below the surface and 0.5 m above the bed</source>
        <translation>0.5 m below the surface and 0.5 m above the bed</translation>
    </message>
    <message>
        <source>0.5 m below the surface, at half depth, 0.5 m above the bed</source>
        <translation>0.5 m below the surface, at half depth, 0.5 m above the bed</translation>
    </message>
    <message>
        <source>%1 deep</source>
        <translation>%1 deep</translation>
    </message>
    <message>
        <source>The drawn line of “%1” ends near the site.</source>
        <translation>The drawn line of “%1” ends near the site.</translation>
    </message>
    <message>
        <source>straight over drawn length %1 on %2 of the river</source>
        <translation>straight over drawn length %1 on %2 of the river</translation>
    </message>
    <message>
        <source>the section lies in a reach of the kind “%1”</source>
        <translation>the section lies in a reach of the kind “%1”</translation>
    </message>
    <message>
        <source>the reach is “%1”</source>
        <translation>the reach is “%1”</translation>
    </message>
    <message>
        <source>the reach is %1 long, as told</source>
        <translation>the reach is %1 long, as told</translation>
    </message>
    <message>
        <source>“%1” is drawn over %2</source>
        <translation>“%1” is drawn over %2</translation>
    </message>
    <message>
        <source>No section is known as a control section.</source>
        <translation>No section is known as a control section.</translation>
    </message>
    <message>
        <source>The load of %1 is not known.</source>
        <translation>The load of %1 is not known.</translation>
    </message>
    <message>
        <source>the control sections see %1 of the load of %2 outfalls</source>
        <translation>the control sections see %1 of the load of %2 outfalls</translation>
    </message>
</context>
<context>
    <name>jinguan::Migrations</name>
    <message>
        <source>The file was written by a newer version of Jinguan (schema %1; this one knows %2).</source>
        <translation>The file was written by a newer version of Jinguan (schema %1; this one knows %2).</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Install the newer version; nothing was changed.</translation>
    </message>
    <message>
        <source>The step to schema %1 is missing from this installation.</source>
        <translation>The step to schema %1 is missing from this installation.</translation>
    </message>
    <message>
        <source>Install Jinguan again.</source>
        <translation>Install Jinguan again.</translation>
    </message>
    <message>
        <source>The file could not be brought to schema %1: %2</source>
        <translation>The file could not be brought to schema %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Nothing was changed. %1</translation>
    </message>
</context>
<context>
    <name>jinguan::MinimumPoints</name>
    <message>
        <source>No edition of %1 is in force on %2.</source>
        <translation>No edition of %1 is in force on %2.</translation>
    </message>
    <message>
        <source>The workspace has no built-up area here: import a layer with the role “built-up”.</source>
        <translation>The workspace has no built-up area here: import a layer with the role “built-up”.</translation>
    </message>
    <message>
        <source>City assessment points</source>
        <translation>City assessment points</translation>
    </message>
    <message>
        <source>No layer tells the people: by area alone.</source>
        <translation>No layer tells the people: by area alone.</translation>
    </message>
    <message>
        <source>built-up area %1 km² → %2; %3 × 10⁴ people in it → %4; the larger counts</source>
        <translation>built-up area %1 km² → %2; %3 × 10⁴ people in it → %4; the larger counts</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment point(s) outside the built-up area do not count.</source>
        <translation>
            <numerusform>%n assessment point outside the built-up area does not count.</numerusform>
            <numerusform>%n assessment points outside the built-up area do not count.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points of the regional noise grid</source>
        <translation>Points of the regional noise grid</translation>
    </message>
    <message>
        <source>%1 valid cells of %2 m over the built-up area (void: more than %3 % not built-up, or all water), a point in each of at least %4</source>
        <translation>%1 valid cells of %2 m over the built-up area (void: more than %3 % not built-up, or all water), a point in each of at least %4</translation>
    </message>
    <message>
        <source>Cells of %1 m are too large here for so many valid ones: a smaller grid is needed.</source>
        <translation>Cells of %1 m are too large here for so many valid ones: a smaller grid is needed.</translation>
    </message>
    <message>
        <source>%1 points stand in %2 valid cells.</source>
        <translation>%1 points stand in %2 valid cells.</translation>
    </message>
    <message>
        <source>Road-traffic noise points</source>
        <translation>Road-traffic noise points</translation>
    </message>
    <message>
        <source>Functional-zone noise points</source>
        <translation>Functional-zone noise points</translation>
    </message>
    <message>
        <source>No layer tells the people, and so the size of the city.</source>
        <translation>No layer tells the people, and so the size of the city.</translation>
    </message>
    <message>
        <source>%1 × 10⁴ people in the built-up area: %2</source>
        <translation>%1 × 10⁴ people in the built-up area: %2</translation>
    </message>
    <message>
        <source>Survey units with enough soil points</source>
        <translation>Survey units with enough soil points</translation>
    </message>
    <message>
        <source>at least %1 points in each survey unit</source>
        <translation>at least %1 points in each survey unit</translation>
    </message>
    <message>
        <source>The workspace has no layer of soil units: import one with the role “soil-unit”.</source>
        <translation>The workspace has no layer of soil units: import one with the role “soil-unit”.</translation>
    </message>
    <message>
        <source>%1 survey units with at least %2 points each, of %3 points in all</source>
        <translation>%1 survey units with at least %2 points each, of %3 points in all</translation>
    </message>
    <message>
        <source>Too few in: %1</source>
        <translation>Too few in: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No edition of HJ 664 is in force on %1.</source>
        <translation>No edition of HJ 664 is in force on %1.</translation>
    </message>
    <message>
        <source>The table of minimum points has no row for these figures.</source>
        <translation>The table of minimum points has no row for these figures.</translation>
    </message>
</context>
<context>
    <name>jinguan::NamePage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>short, without blanks; also for --profile NAME</source>
        <translation>short, without blanks; also for --profile NAME</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>In Chinese</translation>
    </message>
    <message>
        <source>as lists show it</source>
        <translation>as lists show it</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>Files called</source>
        <translation>Files called</translation>
    </message>
    <message>
        <source>patterns for finding the profile by itself, e.g. 青羊_*.csv; separated by blanks</source>
        <translation>patterns for finding the profile by itself, e.g. 青羊_*.csv; separated by blanks</translation>
    </message>
    <message>
        <source>Who delivers</source>
        <translation>Who delivers</translation>
    </message>
    <message>
        <source>part of the series; the name, when left empty</source>
        <translation>part of the series; the name, when left empty</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>what others should know of these files</source>
        <translation>what others should know of these files</translation>
    </message>
</context>
<context>
    <name>jinguan::NetworkAssessment</name>
    <message>
        <source>Drawing the siting classes</source>
        <translation>Drawing the siting classes</translation>
    </message>
    <message>
        <source>No station has readings of %1 from %2 to %3.</source>
        <translation>No station has readings of %1 from %2 to %3.</translation>
    </message>
    <message>
        <source>Readings of this element are not interpolated straight across land.</source>
        <translation>Readings of this element are not interpolated straight across land.</translation>
    </message>
    <message>
        <source>HJ 664 speaks of ambient air only.</source>
        <translation>HJ 664 speaks of ambient air only.</translation>
    </message>
    <message>
        <source>No removal bias: %1</source>
        <translation>No removal bias: %1</translation>
    </message>
    <message>
        <source>%1 of the %2 stations with readings are invented for demonstration: their correlations tell nothing of the city.</source>
        <translation>%1 of the %2 stations with readings are invented for demonstration: their correlations tell nothing of the city.</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) of the element have no %1 in these days.</source>
        <translation>
            <numerusform>%n station of the element has no %1 in these days.</numerusform>
            <numerusform>%n stations of the element have no %1 in these days.</numerusform>
        </translation>
    </message>
    <message>
        <source>No coverage: %1</source>
        <translation>No coverage: %1</translation>
    </message>
    <message>
        <source>%1 of the %2 existing stations are invented for demonstration.</source>
        <translation>%1 of the %2 existing stations are invented for demonstration.</translation>
    </message>
    <message>
        <source>No indicator was asked for.</source>
        <translation>No indicator was asked for.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>jinguan::NetworkAssessmentDialog</name>
    <message>
        <source>Siting classes</source>
        <translation>Siting classes</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Districts</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Minimum numbers</source>
        <translation>Minimum numbers</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Redundancy</translation>
    </message>
    <message>
        <source>Removal bias</source>
        <translation>Removal bias</translation>
    </message>
    <message>
        <source>Representativeness</source>
        <translation>Representativeness</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Network assessment</source>
        <translation>Network assessment</translation>
    </message>
    <message>
        <source>Tells what the stations of an element serve, which goals of the plan that meets, how many points the rules ask for, and what would be lost without each station.</source>
        <translation>Tells what the stations of an element serve, which goals of the plan that meets, how many points the rules ask for, and what would be lost without each station.</translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>Whole city</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Assess</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Station kind</source>
        <translation>Station kind</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Readings of</source>
        <translation>Readings of</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Press “Assess”.</source>
        <translation>Press “Assess”.</translation>
    </message>
    <message>
        <source>Choose an indicator that several stations measure, and press “Assess”.</source>
        <translation>Choose an indicator that several stations measure, and press “Assess”.</translation>
    </message>
    <message>
        <source>Number of samples: deviation s</source>
        <translation>Number of samples: deviation s</translation>
    </message>
    <message>
        <source>allowed error D</source>
        <translation>allowed error D</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confidence</translation>
    </message>
    <message>
        <source>N = t²·s²/D² = %1 (t = %2); HJ/T 166-2004, to be confirmed</source>
        <translation>N = t²·s²/D² = %1 (t = %2); HJ/T 166-2004, to be confirmed</translation>
    </message>
    <message>
        <source>Assessing …</source>
        <translation>Assessing …</translation>
    </message>
    <message>
        <source>Cancelled. What is shown is the last answer.</source>
        <translation>Cancelled. What is shown is the last answer.</translation>
    </message>
    <message>
        <source>No goal of the plan can be judged: see the notes below.</source>
        <translation>No goal of the plan can be judged: see the notes below.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 goals are not met or cannot be told.</source>
        <translation>%1: %2 of %3 goals are not met or cannot be told.</translation>
    </message>
    <message>
        <source>Correlation of stations over their distance, %1</source>
        <translation>Correlation of stations over their distance, %1</translation>
    </message>
    <message>
        <source>No two stations have enough common values. Choose more days, or hours.</source>
        <translation>No two stations have enough common values. Choose more days, or hours.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two stations</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Values that both stations have</source>
        <translation>Values that both stations have</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Export table</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Values (*.csv)</translation>
    </message>
</context>
<context>
    <name>jinguan::NetworkDesign</name>
    <message>
        <source>Bettering the plan</source>
        <translation>Bettering the plan</translation>
    </message>
    <message>
        <source>Places, weights, groups and conflicts of the design do not belong together.</source>
        <translation>Places, weights, groups and conflicts of the design do not belong together.</translation>
    </message>
    <message>
        <source>There is no demand, or no candidate, to plan for.</source>
        <translation>There is no demand, or no candidate, to plan for.</translation>
    </message>
    <message>
        <source>Choose another region or other candidates.</source>
        <translation>Choose another region or other candidates.</translation>
    </message>
    <message>
        <source>%1 places of demand and %2 candidates are too many for a design by variance.</source>
        <translation>%1 places of demand and %2 candidates are too many for a design by variance.</translation>
    </message>
    <message>
        <source>Use larger cells or a larger step of candidates.</source>
        <translation>Use larger cells or a larger step of candidates.</translation>
    </message>
    <message>
        <source>Two candidates stand at one place.</source>
        <translation>Two candidates stand at one place.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Leave one of them out.</translation>
    </message>
    <message>
        <source>The covariances of all places cannot be solved: places stand too near to each other for this variogram.</source>
        <translation>The covariances of all places cannot be solved: places stand too near to each other for this variogram.</translation>
    </message>
    <message>
        <source>Use larger cells, or a variogram with a nugget.</source>
        <translation>Use larger cells, or a variogram with a nugget.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Without any station the field is not known anywhere.</source>
        <translation>Without any station the field is not known anywhere.</translation>
    </message>
</context>
<context>
    <name>jinguan::NetworkFigures</name>
    <message>
        <source>The figure “%1” needs a numerator and a denominator.</source>
        <translation>The figure “%1” needs a numerator and a denominator.</translation>
    </message>
    <message>
        <source>“%1” names a count that is not there.</source>
        <translation>“%1” names a count that is not there.</translation>
    </message>
    <message>
        <source>Counts are due, received, measured, valid and the states %1.</source>
        <translation>Counts are due, received, measured, valid and the states %1.</translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation>Counting: %1</translation>
    </message>
    <message>
        <source>Counting was cancelled.</source>
        <translation>Counting was cancelled.</translation>
    </message>
</context>
<context>
    <name>jinguan::NetworkGoal</name>
    <message>
        <source>The workspace has no districts here.</source>
        <translation>The workspace has no districts here.</translation>
    </message>
    <message>
        <source>None in: %1</source>
        <translation>None in: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>stations</source>
        <comment>unit of a goal</comment>
        <translation>stations</translation>
    </message>
    <message>
        <source>Counted by the record of the stations: %1</source>
        <translation>Counted by the record of the stations: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more station(s) stand there without naming it in their record.</source>
        <translation>
            <numerusform>%n more station stands there without naming it in its record.</numerusform>
            <numerusform>%n more stations stand there without naming it in their record.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class is of another element.</source>
        <translation>The class is of another element.</translation>
    </message>
    <message>
        <source>The region has nothing of this class.</source>
        <translation>The region has nothing of this class.</translation>
    </message>
    <message>
        <source>The goal “%1” names a measure, element, class or kind that is not known, or no target.</source>
        <translation>The goal “%1” names a measure, element, class or kind that is not known, or no target.</translation>
    </message>
</context>
<context>
    <name>jinguan::NoiseAssessment</name>
    <message>
        <source>Valid hours of %1</source>
        <translation>Valid hours of %1</translation>
    </message>
    <message>
        <source>%1: energy mean of the hours</source>
        <translation>%1: energy mean of the hours</translation>
    </message>
    <message>
        <source>Ldn: the night with 10 dB more</source>
        <translation>Ldn: the night with 10 dB more</translation>
    </message>
    <message>
        <source>Days that meet the limit</source>
        <translation>Days that meet the limit</translation>
    </message>
    <message>
        <source>Nights that meet the limit</source>
        <translation>Nights that meet the limit</translation>
    </message>
    <message>
        <source>Mean weighted by the length of the sections</source>
        <translation>Mean weighted by the length of the sections</translation>
    </message>
    <message>
        <source>Arithmetic mean of the grid points</source>
        <translation>Arithmetic mean of the grid points</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Octave band %1 Hz</source>
        <translation>Octave band %1 Hz</translation>
    </message>
    <message>
        <source>A-weighted level</source>
        <translation>A-weighted level</translation>
    </message>
</context>
<context>
    <name>jinguan::OgrFile</name>
    <message>
        <source>The file is called GeoJSON but is none%1.</source>
        <translation>The file is called GeoJSON but is none%1.</translation>
    </message>
    <message>
        <source>A GeoJSON file is a FeatureCollection whose features have geometry and properties; ask for an export in that form, or as GeoPackage or Shapefile.</source>
        <translation>A GeoJSON file is a FeatureCollection whose features have geometry and properties; ask for an export in that form, or as GeoPackage or Shapefile.</translation>
    </message>
    <message>
        <source>The workbook cannot be read; it is damaged or not of the kind its name says.</source>
        <translation>The workbook cannot be read; it is damaged or not of the kind its name says.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again, or export it as CSV.</source>
        <translation>Open it in a spreadsheet program and save it again, or export it as CSV.</translation>
    </message>
    <message>
        <source>The shapefile cannot be read%1.</source>
        <translation>The shapefile cannot be read%1.</translation>
    </message>
    <message>
        <source>A shapefile is several files with one name: .shp, .shx, .dbf and .prj must lie together.</source>
        <translation>A shapefile is several files with one name: .shp, .shx, .dbf and .prj must lie together.</translation>
    </message>
    <message>
        <source>No reader knows this kind of file%1.</source>
        <translation>No reader knows this kind of file%1.</translation>
    </message>
    <message>
        <source>Export it as GeoPackage, Shapefile, GeoJSON or KML (maps), as CSV or XLSX (tables).</source>
        <translation>Export it as GeoPackage, Shapefile, GeoJSON or KML (maps), as CSV or XLSX (tables).</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Check the path.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>This is a folder, not a file.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Choose a file in it.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>The file cannot be opened: %1.</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it, or copy it to a folder of yours.</source>
        <translation>Ask its owner for the right to read it, or copy it to a folder of yours.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>It was cut in transfer or never written; ask its sender for it again.</source>
        <translation>It was cut in transfer or never written; ask its sender for it again.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>The workbook is protected by a password.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, remove the password (or save a copy without one) and import that.</source>
        <translation>Open it in a spreadsheet program, remove the password (or save a copy without one) and import that.</translation>
    </message>
</context>
<context>
    <name>jinguan::PacketDesk</name>
    <message>
        <source>the packet is part %1 of %2</source>
        <translation>the packet is part %1 of %2</translation>
    </message>
    <message>
        <source>part %1 of %2, sent again before the others came</source>
        <translation>part %1 of %2, sent again before the others came</translation>
    </message>
    <message>
        <source>the parts do not make a packet</source>
        <translation>the parts do not make a packet</translation>
    </message>
    <message>
        <source>part %1 of %2, and the others did not come</source>
        <translation>part %1 of %2, and the others did not come</translation>
    </message>
    <message>
        <source>no station has the device id (MN) %1</source>
        <translation>no station has the device id (MN) %1</translation>
    </message>
</context>
<context>
    <name>jinguan::Palette</name>
    <message>
        <source>The colour “%1” has no key or stands in the table twice.</source>
        <translation>The colour “%1” has no key or stands in the table twice.</translation>
    </message>
    <message>
        <source>“%1” is no colour of the form #RRGGBB with 0 to 100 percent.</source>
        <translation>“%1” is no colour of the form #RRGGBB with 0 to 100 percent.</translation>
    </message>
</context>
<context>
    <name>jinguan::Paper</name>
    <message>
        <source>The column %1 holds no length.</source>
        <translation>The column %1 holds no length.</translation>
    </message>
    <message>
        <source>There is no paper “%1”.</source>
        <translation>There is no paper “%1”.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Use one of %1.</translation>
    </message>
</context>
<context>
    <name>jinguan::PdfDocument</name>
    <message>
        <source>The PDF could not be read or changed (%1).</source>
        <translation>The PDF could not be read or changed (%1).</translation>
    </message>
    <message>
        <source>Write it once more.</source>
        <translation>Write it once more.</translation>
    </message>
    <message>
        <source>The PDF cannot be opened: %1.</source>
        <translation>The PDF cannot be opened: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>The file cannot be written: %1.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Choose a folder you may write to.</translation>
    </message>
    <message>
        <source>The file could not be written to its end: %1.</source>
        <translation>The file could not be written to its end: %1.</translation>
    </message>
    <message>
        <source>Make room on the disk and write it once more.</source>
        <translation>Make room on the disk and write it once more.</translation>
    </message>
</context>
<context>
    <name>jinguan::PdfExport</name>
    <message>
        <source>The PDF has %1 pages instead of %2.</source>
        <translation>The PDF has %1 pages instead of %2.</translation>
    </message>
    <message>
        <source>Write it once more.</source>
        <translation>Write it once more.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF is empty.</source>
        <translation>Page %1 of the PDF is empty.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>The folder cannot be made.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Choose a folder you may write to.</translation>
    </message>
    <message>
        <source>There is no room for temporary files: %1.</source>
        <translation>There is no room for temporary files: %1.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Make room on the disk.</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>Drawing the pages</translation>
    </message>
    <message>
        <source>The pages could not be drawn: %1</source>
        <translation>The pages could not be drawn: %1</translation>
    </message>
    <message>
        <source>Make room on the disk, or print fewer pages at a time.</source>
        <translation>Make room on the disk, or print fewer pages at a time.</translation>
    </message>
    <message>
        <source>The PDF was not written: cancelled.</source>
        <translation>The PDF was not written: cancelled.</translation>
    </message>
    <message>
        <source>Finishing the PDF</source>
        <translation>Finishing the PDF</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>jinguan::PeriodEvaluation</name>
    <message>
        <source>There is no edition “%1”.</source>
        <translation>There is no edition “%1”.</translation>
    </message>
    <message>
        <source>Write its id or label as in editions.csv, e.g. HJ633-2026.</source>
        <translation>Write its id or label as in editions.csv, e.g. HJ633-2026.</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluating</translation>
    </message>
    <message>
        <source>The evaluation was cancelled.</source>
        <translation>The evaluation was cancelled.</translation>
    </message>
    <message>
        <source>The time to evaluate is empty or longer than 50 years.</source>
        <translation>The time to evaluate is empty or longer than 50 years.</translation>
    </message>
    <message>
        <source>Give a first and a last day.</source>
        <translation>Give a first and a last day.</translation>
    </message>
    <message>
        <source>“%1” is no period of an evaluation.</source>
        <translation>“%1” is no period of an evaluation.</translation>
    </message>
    <message>
        <source>Ask for hour, day, month or year.</source>
        <translation>Ask for hour, day, month or year.</translation>
    </message>
    <message>
        <source>Only air is evaluated by the hour.</source>
        <translation>Only air is evaluated by the hour.</translation>
    </message>
    <message>
        <source>Ask for day, month or year.</source>
        <translation>Ask for day, month or year.</translation>
    </message>
    <message>
        <source>“%1” has no limits to evaluate by.</source>
        <translation>“%1” has no limits to evaluate by.</translation>
    </message>
    <message>
        <source>Ask for air, surface_water, groundwater, noise, soil or radiation.</source>
        <translation>Ask for air, surface_water, groundwater, noise, soil or radiation.</translation>
    </message>
    <message>
        <source>Class here less class at the section upstream, %1</source>
        <translation>Class here less class at the section upstream, %1</translation>
    </message>
    <message>
        <source>Class now less class of the period before, %1</source>
        <translation>Class now less class of the period before, %1</translation>
    </message>
</context>
<context>
    <name>jinguan::PhotoFolder</name>
    <message>
        <source>This is no picture that can be shown: %1.</source>
        <translation>This is no picture that can be shown: %1.</translation>
    </message>
    <message>
        <source>Use JPEG or PNG.</source>
        <translation>Use JPEG or PNG.</translation>
    </message>
    <message>
        <source>There is no station to which the photo could belong.</source>
        <translation>There is no station to which the photo could belong.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Choose a picture file.</translation>
    </message>
    <message>
        <source>The photo has %1 MB; at most %2 MB are taken.</source>
        <translation>The photo has %1 MB; at most %2 MB are taken.</translation>
    </message>
    <message>
        <source>Save it smaller first.</source>
        <translation>Save it smaller first.</translation>
    </message>
    <message>
        <source>The name of the file does not end like that of a picture.</source>
        <translation>The name of the file does not end like that of a picture.</translation>
    </message>
    <message>
        <source>The photo cannot be read: %1.</source>
        <translation>The photo cannot be read: %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>Check that you may write into the workspace.</source>
        <translation>Check that you may write into the workspace.</translation>
    </message>
    <message>
        <source>The photo cannot be written: %1.</source>
        <translation>The photo cannot be written: %1.</translation>
    </message>
    <message>
        <source>Check that you may write into the workspace and that the disk has room.</source>
        <translation>Check that you may write into the workspace and that the disk has room.</translation>
    </message>
</context>
<context>
    <name>jinguan::PlaceCheck</name>
    <message>
        <source>it lies %1 km outside %2</source>
        <translation>it lies %1 km outside %2</translation>
    </message>
    <message>
        <source>it lies %1 km outside the extent of %2</source>
        <translation>it lies %1 km outside the extent of %2</translation>
    </message>
    <message>
        <source>it lies %1 km from the river %2</source>
        <translation>it lies %1 km from the river %2</translation>
    </message>
    <message>
        <source>the river layer knows %1 only up to a point %2 km from here</source>
        <translation>the river layer knows %1 only up to a point %2 km from here</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanAcceptCommands</name>
    <message>
        <source>The scenario “%1” has no site %2.</source>
        <translation>The scenario “%1” has no site %2.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n site(s), numbered from 1.</source>
        <translation>
            <numerusform>It has %n site, numbered from 1.</numerusform>
            <numerusform>It has %n sites, numbered from 1.</numerusform>
        </translation>
    </message>
    <message>
        <source>planned again</source>
        <translation>planned again</translation>
    </message>
    <message>
        <source>in the place of %1</source>
        <translation>in the place of %1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) retired: the acceptance is withdrawn.</source>
        <translation>
            <numerusform>%n station retired: the acceptance is withdrawn.</numerusform>
            <numerusform>%n stations retired: the acceptance is withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned station(s) are in the network now.</source>
        <translation>
            <numerusform>%n planned station is in the network now.</numerusform>
            <numerusform>%n planned stations are in the network now.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario could not be marked: %1</source>
        <translation>The scenario could not be marked: %1</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-11-23.</source>
        <translation>“%1” is not a day. Write it like 2026-11-23.</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <comment>area, number</comment>
        <translation>%1, %2 people</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <comment>area and people, number</comment>
        <translation>%1, weight %2</translation>
    </message>
    <message>
        <source>Station kind</source>
        <translation>Station kind</translation>
    </message>
    <message>
        <source>Longitude, latitude</source>
        <translation>Longitude, latitude</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Siting class</source>
        <translation>Siting class</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Planned station</source>
        <translation>Planned station</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Takes the place of</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Covers</translation>
    </message>
    <message>
        <source>of that, no station yet</source>
        <translation>of that, no station yet</translation>
    </message>
    <message>
        <source>of that, nothing else at all</source>
        <translation>of that, nothing else at all</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>site %1</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Neighbour</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Shared km²</source>
        <translation>Shared km²</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Turn sites of a scenario into planned stations, or take that back.</source>
        <translation>Turn sites of a scenario into planned stations, or take that back.</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name of the scenario</translation>
    </message>
    <message>
        <source>Numbers of its sites, e.g. 1,3; by default all that are not accepted yet (with --withdraw: all that are)</source>
        <translation>Numbers of its sites, e.g. 1,3; by default all that are not accepted yet (with --withdraw: all that are)</translation>
    </message>
    <message>
        <source>Day from which the stations are planned; by default today</source>
        <translation>Day from which the stations are planned; by default today</translation>
    </message>
    <message>
        <source>Reason of the decision; it stays with the stations</source>
        <translation>Reason of the decision; it stays with the stations</translation>
    </message>
    <message>
        <source>Take the acceptance back: the stations are retired</source>
        <translation>Take the acceptance back: the stations are retired</translation>
    </message>
    <message>
        <source>All that is known of the sites of a scenario.</source>
        <translation>All that is known of the sites of a scenario.</translation>
    </message>
    <message>
        <source>Number of one site; by default all</source>
        <translation>Number of one site; by default all</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanAcceptance</name>
    <message>
        <source>Site %1 of “%2” is accepted already, as station %3.</source>
        <translation>Site %1 of “%2” is accepted already, as station %3.</translation>
    </message>
    <message>
        <source>Leave it out, or withdraw the acceptance first.</source>
        <translation>Leave it out, or withdraw the acceptance first.</translation>
    </message>
    <message>
        <source>Site %1 of “%2” is of the station kind “%3”, which is not in the catalogue.</source>
        <translation>Site %1 of “%2” is of the station kind “%3”, which is not in the catalogue.</translation>
    </message>
    <message>
        <source>Propose sites of a known kind.</source>
        <translation>Propose sites of a known kind.</translation>
    </message>
    <message>
        <source>The scenario “%1” has no such site.</source>
        <translation>The scenario “%1” has no such site.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n site(s).</source>
        <translation>
            <numerusform>It has %n site.</numerusform>
            <numerusform>It has %n sites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario “%1” has no sites.</source>
        <translation>The scenario “%1” has no sites.</translation>
    </message>
    <message>
        <source>All sites of “%1” are accepted already.</source>
        <translation>All sites of “%1” are accepted already.</translation>
    </message>
    <message>
        <source>Sites %1 and %2 of “%3” are at the same place.</source>
        <translation>Sites %1 and %2 of “%3” are at the same place.</translation>
    </message>
    <message>
        <source>Accept one of them only.</source>
        <translation>Accept one of them only.</translation>
    </message>
    <message>
        <source>At the place of site %1 of “%2” there is a station of that kind already: %3 (%4).</source>
        <translation>At the place of site %1 of “%2” there is a station of that kind already: %3 (%4).</translation>
    </message>
    <message>
        <source>Leave the site out, or move it.</source>
        <translation>Leave the site out, or move it.</translation>
    </message>
    <message>
        <source>Planned in a demonstration workspace, from the scenario “%1”; nothing is built.</source>
        <translation>Planned in a demonstration workspace, from the scenario “%1”; nothing is built.</translation>
    </message>
    <message>
        <source>Planned, from the scenario “%1”; nothing is built yet.</source>
        <translation>Planned, from the scenario “%1”; nothing is built yet.</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>scenario “%1”</translation>
    </message>
    <message>
        <source>Accepted from the scenario “%1”, site %2: %3</source>
        <translation>Accepted from the scenario “%1”, site %2: %3</translation>
    </message>
    <message>
        <source>Site %1 is to take the place of the station %2, which is not in the network any more.</source>
        <translation>Site %1 is to take the place of the station %2, which is not in the network any more.</translation>
    </message>
    <message>
        <source>Propose again with the stations of today.</source>
        <translation>Propose again with the stations of today.</translation>
    </message>
    <message>
        <source>The station %1 is to move already, to %2.</source>
        <translation>The station %1 is to move already, to %2.</translation>
    </message>
    <message>
        <source>Withdraw that acceptance first.</source>
        <translation>Withdraw that acceptance first.</translation>
    </message>
    <message>
        <source>The station %1 is %2: what was built is not withdrawn.</source>
        <translation>The station %1 is %2: what was built is not withdrawn.</translation>
    </message>
    <message>
        <source>Leave it out, or retire the station.</source>
        <translation>Leave it out, or retire the station.</translation>
    </message>
    <message>
        <source>Acceptance withdrawn.</source>
        <translation>Acceptance withdrawn.</translation>
    </message>
    <message>
        <source>Acceptance withdrawn: %1</source>
        <translation>Acceptance withdrawn: %1</translation>
    </message>
    <message>
        <source>Of “%1”, a site that was never accepted cannot be withdrawn.</source>
        <translation>Of “%1”, a site that was never accepted cannot be withdrawn.</translation>
    </message>
    <message>
        <source>Choose from those that are accepted.</source>
        <translation>Choose from those that are accepted.</translation>
    </message>
    <message>
        <source>Nothing was accepted from the scenario “%1”.</source>
        <translation>Nothing was accepted from the scenario “%1”.</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanArguments</name>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>The element “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>The station kind “%1” is not in the catalogue.</source>
        <translation>The station kind “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>The siting class “%1” is not in the catalogue.</source>
        <translation>The siting class “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>“%1” is no planning model.</source>
        <translation>“%1” is no planning model.</translation>
    </message>
    <message>
        <source>Choose from: %1.</source>
        <translation>Choose from: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-11-23.</source>
        <translation>“%1” is not a day. Write it like 2026-11-23.</translation>
    </message>
    <message>
        <source>--demand suitability needs criteria, and none are given.</source>
        <translation>--demand suitability needs criteria, and none are given.</translation>
    </message>
    <message>
        <source>Write them into a request file and give it with --request.</source>
        <translation>Write them into a request file and give it with --request.</translation>
    </message>
    <message>
        <source>“%1” is no demand.</source>
        <translation>“%1” is no demand.</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>Give one of: %1.</translation>
    </message>
    <message>
        <source>Write --site-kind KIND:RADIUS:COST[:LEAST[:MOST]].</source>
        <translation>Write --site-kind KIND:RADIUS:COST[:LEAST[:MOST]].</translation>
    </message>
    <message>
        <source>“%1” is no kind of site.</source>
        <translation>“%1” is no kind of site.</translation>
    </message>
    <message>
        <source>Write --site-kind KIND:RADIUS:COST[:LEAST[:MOST]], for example air_micro:1000:8:2:20.</source>
        <translation>Write --site-kind KIND:RADIUS:COST[:LEAST[:MOST]], for example air_micro:1000:8:2:20.</translation>
    </message>
    <message>
        <source>“%1” is no quota.</source>
        <translation>“%1” is no quota.</translation>
    </message>
    <message>
        <source>Write --quota district:CODE:LEAST[:MOST] or --quota class:ID:LEAST[:MOST], for example class:greenway:2.</source>
        <translation>Write --quota district:CODE:LEAST[:MOST] or --quota class:ID:LEAST[:MOST], for example class:greenway:2.</translation>
    </message>
    <message>
        <source>Write --variogram SHAPE:NUGGET:SILL:RANGE with the shape spherical, exponential, gaussian or matern, the sill with the nugget in it, the range in metres, for example spherical:20:150:12000.</source>
        <translation>Write --variogram SHAPE:NUGGET:SILL:RANGE with the shape spherical, exponential, gaussian or matern, the sill with the nugget in it, the range in metres, for example spherical:20:150:12000.</translation>
    </message>
    <message>
        <source>“%1” is no variogram.</source>
        <translation>“%1” is no variogram.</translation>
    </message>
    <message>
        <source>The variogram has nugget %1, sill %2 and range %3 m.</source>
        <translation>The variogram has nugget %1, sill %2 and range %3 m.</translation>
    </message>
    <message>
        <source>The nugget is 0 or more, the sill more than 0 and at least the nugget, the range more than 0 m.</source>
        <translation>The nugget is 0 or more, the sill more than 0 and at least the nugget, the range more than 0 m.</translation>
    </message>
    <message>
        <source>JSON file with the question; options override what it says</source>
        <translation>JSON file with the question; options override what it says</translation>
    </message>
    <message>
        <source>Write the question to this JSON file, and answer nothing</source>
        <translation>Write the question to this JSON file, and answer nothing</translation>
    </message>
    <message>
        <source>Element id; air by default</source>
        <translation>Element id; air by default</translation>
    </message>
    <message>
        <source>Station kind; by default the first of the element</source>
        <translation>Station kind; by default the first of the element</translation>
    </message>
    <message>
        <source>Code of a district or responsible unit; by default the city</source>
        <translation>Code of a district or responsible unit; by default the city</translation>
    </message>
    <message>
        <source>Representative radius in metres; by default that of the kind</source>
        <translation>Representative radius in metres; by default that of the kind</translation>
    </message>
    <message>
        <source>KIND:RADIUS:COST[:LEAST[:MOST]]: a kind that may be placed and whose stations count; several make a mixed plan</source>
        <translation>KIND:RADIUS:COST[:LEAST[:MOST]]: a kind that may be placed and whose stations count; several make a mixed plan</translation>
    </message>
    <message>
        <source>area, population, lines:ROLE, points:ROLE[:FIELD], raster:PATH, or suitability; area by default</source>
        <translation>area, population, lines:ROLE, points:ROLE[:FIELD], raster:PATH, or suitability; area by default</translation>
    </message>
    <message>
        <source>Step along lines of demand in metres; 100 by default</source>
        <translation>Step along lines of demand in metres; 100 by default</translation>
    </message>
    <message>
        <source>Cell size of the demand grid in metres; chosen when left out</source>
        <translation>Cell size of the demand grid in metres; chosen when left out</translation>
    </message>
    <message>
        <source>Day on which existing stations must be running</source>
        <translation>Day on which existing stations must be running</translation>
    </message>
    <message>
        <source>Planned stations count as existing</source>
        <translation>Planned stations count as existing</translation>
    </message>
    <message>
        <source>Number of new sites; 5 by default</source>
        <translation>Number of new sites; 5 by default</translation>
    </message>
    <message>
        <source>grid, greenway, ecobelt, road, river, township, built-up, station, drawn, class:ID; several with commas</source>
        <translation>grid, greenway, ecobelt, road, river, township, built-up, station, drawn, class:ID; several with commas</translation>
    </message>
    <message>
        <source>Distance of candidates in metres; chosen when left out</source>
        <translation>Distance of candidates in metres; chosen when left out</translation>
    </message>
    <message>
        <source>Least distance between stations in metres</source>
        <translation>Least distance between stations in metres</translation>
    </message>
    <message>
        <source>Layer roles inside whose polygons no site may stand, with commas</source>
        <translation>Layer roles inside whose polygons no site may stand, with commas</translation>
    </message>
    <message>
        <source>maximal_cover, set_cover, p_median, p_center, mean_variance, max_variance, mutual_information</source>
        <translation>maximal_cover, set_cover, p_median, p_center, mean_variance, max_variance, mutual_information</translation>
    </message>
    <message>
        <source>Stations that must cover a place for it to count</source>
        <translation>Stations that must cover a place for it to count</translation>
    </message>
    <message>
        <source>Share of the demand that set_cover must reach, 0 to 1</source>
        <translation>Share of the demand that set_cover must reach, 0 to 1</translation>
    </message>
    <message>
        <source>What all new sites together may cost</source>
        <translation>What all new sites together may cost</translation>
    </message>
    <message>
        <source>district:CODE:LEAST[:MOST] or class:ID:LEAST[:MOST]: new sites of a district or siting class</source>
        <translation>district:CODE:LEAST[:MOST] or class:ID:LEAST[:MOST]: new sites of a district or siting class</translation>
    </message>
    <message>
        <source>Codes of existing stations that may be given up for a place among the candidates, with commas</source>
        <translation>Codes of existing stations that may be given up for a place among the candidates, with commas</translation>
    </message>
    <message>
        <source>SHAPE:NUGGET:SILL:RANGE of the variance models; fitted when left out</source>
        <translation>SHAPE:NUGGET:SILL:RANGE of the variance models; fitted when left out</translation>
    </message>
    <message>
        <source>Indicator of the variance models</source>
        <translation>Indicator of the variance models</translation>
    </message>
    <message>
        <source>A plane as trend in the variance models (universal kriging)</source>
        <translation>A plane as trend in the variance models (universal kriging)</translation>
    </message>
    <message>
        <source>Time of the solver</source>
        <translation>Time of the solver</translation>
    </message>
    <message>
        <source>Seed of the solver; the same seed gives the same plan</source>
        <translation>Seed of the solver; the same seed gives the same plan</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanAssessCommand</name>
    <message>
        <source>“%1” is not a day. Write it like 2026-11-23.</source>
        <translation>“%1” is not a day. Write it like 2026-11-23.</translation>
    </message>
    <message>
        <source>The element “%1” has no indicator “%2”.</source>
        <translation>The element “%1” has no indicator “%2”.</translation>
    </message>
    <message>
        <source>The workspace has no readings.</source>
        <translation>The workspace has no readings.</translation>
    </message>
    <message>
        <source>Leave --indicator out, or import readings first.</source>
        <translation>Leave --indicator out, or import readings first.</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Degrees of freedom</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) are needed (HJ/T 166-2004, from memory: to be confirmed).</source>
        <translation>
            <numerusform>%n sample is needed (HJ/T 166-2004, from memory: to be confirmed).</numerusform>
            <numerusform>%n samples are needed (HJ/T 166-2004, from memory: to be confirmed).</numerusform>
        </translation>
    </message>
    <message>
        <source>Assess the network as it is: coverage, goals, minimum numbers, redundancy, ranking.</source>
        <translation>Assess the network as it is: coverage, goals, minimum numbers, redundancy, ranking.</translation>
    </message>
    <message>
        <source>Element id, e.g. air</source>
        <translation>Element id, e.g. air</translation>
    </message>
    <message>
        <source>Station kind; by default all of the element</source>
        <translation>Station kind; by default all of the element</translation>
    </message>
    <message>
        <source>Code of a district or responsible unit; by default the city</source>
        <translation>Code of a district or responsible unit; by default the city</translation>
    </message>
    <message>
        <source>Day on which existing stations must be running</source>
        <translation>Day on which existing stations must be running</translation>
    </message>
    <message>
        <source>Count planned stations too</source>
        <translation>Count planned stations too</translation>
    </message>
    <message>
        <source>Size in metres of the cells people are counted on</source>
        <translation>Size in metres of the cells people are counted on</translation>
    </message>
    <message>
        <source>Indicator whose readings are compared, e.g. PM2.5</source>
        <translation>Indicator whose readings are compared, e.g. PM2.5</translation>
    </message>
    <message>
        <source>First day of the readings</source>
        <translation>First day of the readings</translation>
    </message>
    <message>
        <source>Last day of the readings</source>
        <translation>Last day of the readings</translation>
    </message>
    <message>
        <source>day or hour</source>
        <translation>day or hour</translation>
    </message>
    <message>
        <source>Codes of stations that are to stand for all; by default all but each one</source>
        <translation>Codes of stations that are to stand for all; by default all but each one</translation>
    </message>
    <message>
        <source>Only these tables</source>
        <translation>Only these tables</translation>
    </message>
    <message>
        <source>CSV file; with several tables one file each, named after it</source>
        <translation>CSV file; with several tables one file each, named after it</translation>
    </message>
    <message>
        <source>Number of samples that tell a mean within an allowed error.</source>
        <translation>Number of samples that tell a mean within an allowed error.</translation>
    </message>
    <message>
        <source>Standard deviation, or coefficient of variation</source>
        <translation>Standard deviation, or coefficient of variation</translation>
    </message>
    <message>
        <source>Allowed error in the same unit</source>
        <translation>Allowed error in the same unit</translation>
    </message>
    <message>
        <source>Two-sided confidence</source>
        <translation>Two-sided confidence</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanCheckCommand</name>
    <message>
        <source>“%1” is no attribute. Write it like inlet_height=12.</source>
        <translation>“%1” is no attribute. Write it like inlet_height=12.</translation>
    </message>
    <message>
        <source>“%1” is no place. Write it like 104.0657,30.6595.</source>
        <translation>“%1” is no place. Write it like 104.0657,30.6595.</translation>
    </message>
    <message>
        <source>The station kind “%1” is not in the catalogue.</source>
        <translation>The station kind “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>The siting class “%1” is not in the catalogue.</source>
        <translation>The siting class “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>The element “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-11-23.</source>
        <translation>“%1” is not a day. Write it like 2026-11-23.</translation>
    </message>
    <message>
        <source>Schematic, not surveyed: %1. What rests on them is indicative.</source>
        <translation>Schematic, not surveyed: %1. What rests on them is indicative.</translation>
    </message>
    <message>
        <source>Not in the workspace: %1.</source>
        <translation>Not in the workspace: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>The file cannot be written: %1.</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>unverified</translation>
    </message>
    <message>
        <source>schematic</source>
        <translation>schematic</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Meets</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Fails</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>Data missing</translation>
    </message>
    <message>
        <source>Clauses that fail</source>
        <translation>Clauses that fail</translation>
    </message>
    <message>
        <source>All stations of the kind “%1” together</source>
        <translation>All stations of the kind “%1” together</translation>
    </message>
    <message>
        <source>Hold stations, a scenario or a place against the siting rules, clause by clause. Exit code 1 when a clause fails.</source>
        <translation>Hold stations, a scenario or a place against the siting rules, clause by clause. Exit code 1 when a clause fails.</translation>
    </message>
    <message>
        <source>Code of a station</source>
        <translation>Code of a station</translation>
    </message>
    <message>
        <source>Name of a scenario: each of its sites</source>
        <translation>Name of a scenario: each of its sites</translation>
    </message>
    <message>
        <source>A place, longitude,latitude in degrees</source>
        <translation>A place, longitude,latitude in degrees</translation>
    </message>
    <message>
        <source>Station kind, of the place or of the stations</source>
        <translation>Station kind, of the place or of the stations</translation>
    </message>
    <message>
        <source>Siting class of the place, e.g. greenway</source>
        <translation>Siting class of the place, e.g. greenway</translation>
    </message>
    <message>
        <source>All stations of this element, by default air</source>
        <translation>All stations of this element, by default air</translation>
    </message>
    <message>
        <source>Day whose rules and positions hold; by default today</source>
        <translation>Day whose rules and positions hold; by default today</translation>
    </message>
    <message>
        <source>What is known of the site, e.g. inlet_height=12; may be repeated</source>
        <translation>What is known of the site, e.g. inlet_height=12; may be repeated</translation>
    </message>
    <message>
        <source>What is known of the network, e.g. population_10k=1000; may be repeated</source>
        <translation>What is known of the network, e.g. population_10k=1000; may be repeated</translation>
    </message>
    <message>
        <source>Also clauses that do not apply</source>
        <translation>Also clauses that do not apply</translation>
    </message>
    <message>
        <source>GeoJSON file for what there is to draw</source>
        <translation>GeoJSON file for what there is to draw</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanCommands</name>
    <message>
        <source>Gaps of the network and proposals for new stations.</source>
        <translation>Gaps of the network and proposals for new stations.</translation>
    </message>
    <message>
        <source>Tell what the network does not cover.</source>
        <translation>Tell what the network does not cover.</translation>
    </message>
    <message>
        <source>GeoJSON file for the gaps</source>
        <translation>GeoJSON file for the gaps</translation>
    </message>
    <message>
        <source>Propose sites that cover most of what is not covered.</source>
        <translation>Propose sites that cover most of what is not covered.</translation>
    </message>
    <message>
        <source>Keep the proposal in the workspace under this name</source>
        <translation>Keep the proposal in the workspace under this name</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Station kind</source>
        <translation>Station kind</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>newest state</source>
        <translation>newest state</translation>
    </message>
    <message>
        <source>Stations that count</source>
        <translation>Stations that count</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation>Area covered</translation>
    </message>
    <message>
        <source>%1 of %2 km² (%3)</source>
        <translation>%1 of %2 km² (%3)</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>People covered</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 of %2 (%3)</translation>
    </message>
    <message>
        <source>Gap, exact</source>
        <translation>Gap, exact</translation>
    </message>
    <message>
        <source>Stations left out</source>
        <translation>Stations left out</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Area km²</source>
        <translation>Area km²</translation>
    </message>
    <message>
        <source>Covered km²</source>
        <translation>Covered km²</translation>
    </message>
    <message>
        <source>Covered %</source>
        <translation>Covered %</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Covered people</source>
        <translation>Covered people</translation>
    </message>
    <message>
        <source>Covered people %</source>
        <translation>Covered people %</translation>
    </message>
    <message>
        <source>The %1 largest of %2 gaps</source>
        <translation>The %1 largest of %2 gaps</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>No site is proposed: --count 0 asks for none.</source>
        <translation>No site is proposed: --count 0 asks for none.</translation>
    </message>
    <message>
        <source>No site is proposed: no candidate keeps the spacing.</source>
        <translation>No site is proposed: no candidate keeps the spacing.</translation>
    </message>
    <message>
        <source>No site is proposed: no candidate covers anything that is not covered yet.</source>
        <translation>No site is proposed: no candidate covers anything that is not covered yet.</translation>
    </message>
    <message>
        <source>The workspace has a scenario “%1” already.</source>
        <translation>The workspace has a scenario “%1” already.</translation>
    </message>
    <message>
        <source>Add --replace to put this proposal in its place, or choose another name.</source>
        <translation>Add --replace to put this proposal in its place, or choose another name.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Gain, people</source>
        <translation>Gain, people</translation>
    </message>
    <message>
        <source>Gain km²</source>
        <translation>Gain km²</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The scenario “%1” was replaced.</source>
        <translation>The scenario “%1” was replaced.</translation>
    </message>
    <message>
        <source>The scenario “%1” was saved.</source>
        <translation>The scenario “%1” was saved.</translation>
    </message>
    <message>
        <source>Put it in the place of the scenario that has this name</source>
        <translation>Put it in the place of the scenario that has this name</translation>
    </message>
    <message>
        <source>The question was written to %1. Give it with --request.</source>
        <translation>The question was written to %1. Give it with --request.</translation>
    </message>
    <message>
        <source>Demand covered</source>
        <translation>Demand covered</translation>
    </message>
    <message>
        <source>%1 of %2 %3 (%4)</source>
        <comment>covered, total, unit, share</comment>
        <translation>%1 of %2 %3 (%4)</translation>
    </message>
    <message>
        <source>Demand, %1</source>
        <comment>unit of demand</comment>
        <translation>Demand, %1</translation>
    </message>
    <message>
        <source>Covered demand</source>
        <translation>Covered demand</translation>
    </message>
    <message>
        <source>Covered demand %</source>
        <translation>Covered demand %</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>sites</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>Gap to the bound</source>
        <translation>Gap to the bound</translation>
    </message>
    <message>
        <source>0 %: no plan is better</source>
        <translation>0 %: no plan is better</translation>
    </message>
    <message>
        <source>Solved in</source>
        <translation>Solved in</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cost, budget</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Gain, %1</source>
        <comment>unit of demand</comment>
        <translation>Gain, %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation>Moved from</translation>
    </message>
    <message>
        <source>GeoTIFF file for the standard deviations of kriging before and after</source>
        <translation>GeoTIFF file for the standard deviations of kriging before and after</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanCompareCommands</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>The file cannot be written: %1.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Best</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>after this, more brings clearly less</source>
        <translation>after this, more brings clearly less</translation>
    </message>
    <message>
        <source>Covered people</source>
        <translation>Covered people</translation>
    </message>
    <message>
        <source>Covered km²</source>
        <translation>Covered km²</translation>
    </message>
    <message>
        <source>Covered weight</source>
        <translation>Covered weight</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Covered %</source>
        <translation>Covered %</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>Gap %</source>
        <translation>Gap %</translation>
    </message>
    <message>
        <source>Varied</source>
        <translation>Varied</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>This plan %</source>
        <translation>This plan %</translation>
    </message>
    <message>
        <source>Best %</source>
        <translation>Best %</translation>
    </message>
    <message>
        <source>Regret %</source>
        <translation>Regret %</translation>
    </message>
    <message>
        <source>Bound %</source>
        <translation>Bound %</translation>
    </message>
    <message>
        <source>Sites chosen again</source>
        <translation>Sites chosen again</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>not in the plan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Chosen in</source>
        <translation>Chosen in</translation>
    </message>
    <message>
        <source>Name of the scenario whose question is studied</source>
        <translation>Name of the scenario whose question is studied</translation>
    </message>
    <message>
        <source>CSV file for the table</source>
        <translation>CSV file for the table</translation>
    </message>
    <message>
        <source>Scenarios side by side, and beside the network as it is, by one yardstick.</source>
        <translation>Scenarios side by side, and beside the network as it is, by one yardstick.</translation>
    </message>
    <message>
        <source>Names of the scenarios</source>
        <translation>Names of the scenarios</translation>
    </message>
    <message>
        <source>Judge over this district or unit; city: over all of it</source>
        <translation>Judge over this district or unit; city: over all of it</translation>
    </message>
    <message>
        <source>Judge with this radius in metres</source>
        <translation>Judge with this radius in metres</translation>
    </message>
    <message>
        <source>Cell size of the demand grid in metres</source>
        <translation>Cell size of the demand grid in metres</translation>
    </message>
    <message>
        <source>Sites nearer than so many metres are the same place</source>
        <translation>Sites nearer than so many metres are the same place</translation>
    </message>
    <message>
        <source>How much is covered for how many sites or how much money.</source>
        <translation>How much is covered for how many sites or how much money.</translation>
    </message>
    <message>
        <source>Up to so many sites; by default twice what was asked</source>
        <translation>Up to so many sites; by default twice what was asked</translation>
    </message>
    <message>
        <source>Budgets to solve for, e.g. 100,200,400</source>
        <translation>Budgets to solve for, e.g. 100,200,400</translation>
    </message>
    <message>
        <source>Time of the exact solver for all points; 0: greedy choice alone</source>
        <translation>Time of the exact solver for all points; 0: greedy choice alone</translation>
    </message>
    <message>
        <source>How a plan and its coverage change with radius, spacing and weights.</source>
        <translation>How a plan and its coverage change with radius, spacing and weights.</translation>
    </message>
    <message>
        <source>Time of the exact solver for each case; 0: greedy choice alone</source>
        <translation>Time of the exact solver for each case; 0: greedy choice alone</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanFileCommands</name>
    <message>
        <source>The workspace has a scenario “%1” already.</source>
        <translation>The workspace has a scenario “%1” already.</translation>
    </message>
    <message>
        <source>Add --replace to put this one in its place, or --name to give it another name.</source>
        <translation>Add --replace to put this one in its place, or --name to give it another name.</translation>
    </message>
    <message>
        <source>Write a scenario to a JSON file.</source>
        <translation>Write a scenario to a JSON file.</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name of the scenario</translation>
    </message>
    <message>
        <source>JSON file to write</source>
        <translation>JSON file to write</translation>
    </message>
    <message>
        <source>Read a scenario from a JSON file.</source>
        <translation>Read a scenario from a JSON file.</translation>
    </message>
    <message>
        <source>JSON file of a scenario</source>
        <translation>JSON file of a scenario</translation>
    </message>
    <message>
        <source>Another name for it</source>
        <translation>Another name for it</translation>
    </message>
    <message>
        <source>Put it in the place of the scenario that has this name</source>
        <translation>Put it in the place of the scenario that has this name</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanGridCommand</name>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Squares of</source>
        <translation>Squares of</translation>
    </message>
    <message>
        <source>Squares that touch the built-up area</source>
        <translation>Squares that touch the built-up area</translation>
    </message>
    <message>
        <source>More than %1 valid</source>
        <translation>More than %1 valid</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no: choose smaller squares</source>
        <translation>no: choose smaller squares</translation>
    </message>
    <message>
        <source>Lay the squares of a noise survey over the built-up area, and tell which are void.</source>
        <translation>Lay the squares of a noise survey over the built-up area, and tell which are void.</translation>
    </message>
    <message>
        <source>Code of a district or responsible unit; by default the city</source>
        <translation>Code of a district or responsible unit; by default the city</translation>
    </message>
    <message>
        <source>Side of a square in metres; by default the largest of the rule</source>
        <translation>Side of a square in metres; by default the largest of the rule</translation>
    </message>
    <message>
        <source>Rule of the squares</source>
        <translation>Rule of the squares</translation>
    </message>
    <message>
        <source>GeoJSON file for the squares</source>
        <translation>GeoJSON file for the squares</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanVariance</name>
    <message>
        <source>Variogram</source>
        <translation>Variogram</translation>
    </message>
    <message>
        <source>Standard deviation, root of the mean variance</source>
        <translation>Standard deviation, root of the mean variance</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <comment>figure after and before</comment>
        <translation>%1, before %2</translation>
    </message>
    <message>
        <source>Standard deviation, greatest</source>
        <translation>Standard deviation, greatest</translation>
    </message>
    <message>
        <source>Mutual information</source>
        <translation>Mutual information</translation>
    </message>
    <message>
        <source>%1 nats, before %2, at most %3</source>
        <translation>%1 nats, before %2, at most %3</translation>
    </message>
    <message>
        <source>Variance of the goal</source>
        <translation>Variance of the goal</translation>
    </message>
    <message>
        <source>%1, the least possible</source>
        <translation>%1, the least possible</translation>
    </message>
    <message>
        <source>%1, not less than %2 is possible</source>
        <translation>%1, not less than %2 is possible</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanVerifier</name>
    <message>
        <source>An option is chosen twice.</source>
        <translation>An option is chosen twice.</translation>
    </message>
    <message>
        <source>An option is chosen that was not offered.</source>
        <translation>An option is chosen that was not offered.</translation>
    </message>
    <message>
        <source>%1 sites are chosen, %2 are allowed.</source>
        <translation>%1 sites are chosen, %2 are allowed.</translation>
    </message>
    <message>
        <source>Two sites are chosen at one place.</source>
        <translation>Two sites are chosen at one place.</translation>
    </message>
    <message>
        <source>Two sites are nearer than %1.</source>
        <translation>Two sites are nearer than %1.</translation>
    </message>
    <message>
        <source>The plan costs %1, the budget is %2.</source>
        <translation>The plan costs %1, the budget is %2.</translation>
    </message>
    <message>
        <source>%1 gets %2.</source>
        <translation>%1 gets %2.</translation>
    </message>
    <message>
        <source>The plan is worth %1, not %2.</source>
        <translation>The plan is worth %1, not %2.</translation>
    </message>
    <message>
        <source>The bound %1 lies above the value %2.</source>
        <translation>The bound %1 lies above the value %2.</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanningDock</name>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Choose a kind of station and a region, then show the gaps of the present network or have sites proposed.</source>
        <translation>Choose a kind of station and a region, then show the gaps of the present network or have sites proposed.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>%1: %2 km² in %3 gaps are not covered (%4 % of the region).</source>
        <translation>%1: %2 km² in %3 gaps are not covered (%4 % of the region).</translation>
    </message>
    <message>
        <source>Scenario “%1” is saved.</source>
        <translation>Scenario “%1” is saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) proposed.</source>
        <translation>
            <numerusform>%n site proposed.</numerusform>
            <numerusform>%n sites proposed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Constraints</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>Solve</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) are planned stations now.</source>
        <translation>
            <numerusform>%n site is a planned station now.</numerusform>
            <numerusform>%n sites are planned stations now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanningInputs</name>
    <message>
        <source>Whole city</source>
        <translation>Whole city</translation>
    </message>
    <message>
        <source>The workspace has neither the city&apos;s outline nor districts.</source>
        <translation>The workspace has neither the city&apos;s outline nor districts.</translation>
    </message>
    <message>
        <source>Import a layer with the role “district” first.</source>
        <translation>Import a layer with the role “district” first.</translation>
    </message>
    <message>
        <source>The workspace has no district or responsible unit “%1” with a border.</source>
        <translation>The workspace has no district or responsible unit “%1” with a border.</translation>
    </message>
    <message>
        <source>Give the code of one that is in the layers “district” or “unit”, or none for the whole city.</source>
        <translation>Give the code of one that is in the layers “district” or “unit”, or none for the whole city.</translation>
    </message>
    <message>
        <source>The workspace does not tell where people live.</source>
        <translation>The workspace does not tell where people live.</translation>
    </message>
    <message>
        <source>Import a layer with the role “population” and a field “population”, or plan for area.</source>
        <translation>Import a layer with the role “population” and a field “population”, or plan for area.</translation>
    </message>
    <message>
        <source>Candidates are to come from the layer “%1”, which the workspace does not have.</source>
        <translation>Candidates are to come from the layer “%1”, which the workspace does not have.</translation>
    </message>
    <message>
        <source>Import it, or choose another source of candidates.</source>
        <translation>Import it, or choose another source of candidates.</translation>
    </message>
    <message>
        <source>Schematic, not surveyed: %1. Figures that rest on them are indicative.</source>
        <translation>Schematic, not surveyed: %1. Figures that rest on them are indicative.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not in the workspace: %1. What these layers would tell is left out.</source>
        <translation>Not in the workspace: %1. What these layers would tell is left out.</translation>
    </message>
    <message>
        <source>People are modelled: those of %1 places are spread around them at %2 per km².</source>
        <translation>People are modelled: those of %1 places are spread around them at %2 per km².</translation>
    </message>
    <message>
        <source>People are modelled: those of %1 places are spread over the built-up area around them at %2 per km².</source>
        <translation>People are modelled: those of %1 places are spread over the built-up area around them at %2 per km².</translation>
    </message>
    <message>
        <source>%1 of the %2 existing stations are invented for demonstration.</source>
        <translation>%1 of the %2 existing stations are invented for demonstration.</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) of this kind do not count: %1.</source>
        <translation>
            <numerusform>%n station of this kind do not count: %1.</numerusform>
            <numerusform>%n stations of this kind do not count: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) of this kind do not count on %1: %2.</source>
        <translation>
            <numerusform>%n station of this kind do not count on %1: %2.</numerusform>
            <numerusform>%n stations of this kind do not count on %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” may move, but no station of the kinds that counts on the day has this code.</source>
        <translation>“%1” may move, but no station of the kinds that counts on the day has this code.</translation>
    </message>
    <message>
        <source>Give codes of existing stations of: %1.</source>
        <translation>Give codes of existing stations of: %1.</translation>
    </message>
    <message>
        <source>The place “%1” of the layer “%2” has “%3” in the field “%4”.</source>
        <translation>The place “%1” of the layer “%2” has “%3” in the field “%4”.</translation>
    </message>
    <message>
        <source>Demand needs numbers of 0 or more there.</source>
        <translation>Demand needs numbers of 0 or more there.</translation>
    </message>
    <message>
        <source>Demand is to come from the layer “%1”, which the workspace does not have.</source>
        <translation>Demand is to come from the layer “%1”, which the workspace does not have.</translation>
    </message>
    <message>
        <source>Import it, or plan for another demand.</source>
        <translation>Import it, or plan for another demand.</translation>
    </message>
    <message>
        <source>The layer “%1” has no field “%2”.</source>
        <translation>The layer “%1” has no field “%2”.</translation>
    </message>
    <message>
        <source>Its fields: %1.</source>
        <translation>Its fields: %1.</translation>
    </message>
    <message>
        <source>The layer “%1” holds no lines.</source>
        <translation>The layer “%1” holds no lines.</translation>
    </message>
    <message>
        <source>Choose a layer of lines, such as greenway, road or river.</source>
        <translation>Choose a layer of lines, such as greenway, road or river.</translation>
    </message>
    <message>
        <source>“%1” is no siting class of this element.</source>
        <translation>“%1” is no siting class of this element.</translation>
    </message>
    <message>
        <source>Choose from: %1.</source>
        <translation>Choose from: %1.</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanningModel</name>
    <message>
        <source>Maximal covering</source>
        <translation>Maximal covering</translation>
    </message>
    <message>
        <source>Fewest sites that cover a share</source>
        <translation>Fewest sites that cover a share</translation>
    </message>
    <message>
        <source>Least mean distance (p-median)</source>
        <translation>Least mean distance (p-median)</translation>
    </message>
    <message>
        <source>Least greatest distance (p-center)</source>
        <translation>Least greatest distance (p-center)</translation>
    </message>
    <message>
        <source>Least mean kriging variance</source>
        <translation>Least mean kriging variance</translation>
    </message>
    <message>
        <source>Least greatest kriging variance</source>
        <translation>Least greatest kriging variance</translation>
    </message>
    <message>
        <source>Most mutual information</source>
        <translation>Most mutual information</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanningProblem</name>
    <message>
        <source>The population layer has nobody in this region.</source>
        <translation>The population layer has nobody in this region.</translation>
    </message>
    <message>
        <source>Choose another region, or plan for area.</source>
        <translation>Choose another region, or plan for area.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Cells of %1 m are coarse for a radius of %2 m: counted figures are rough, the exact gap is not. A smaller region or cell makes them finer.</source>
        <translation>Cells of %1 m are coarse for a radius of %2 m: counted figures are rough, the exact gap is not. A smaller region or cell makes them finer.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line or area, district</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>near %1</translation>
    </message>
    <message>
        <source>%1, near %2</source>
        <comment>district, place</comment>
        <translation>%1, near %2</translation>
    </message>
    <message>
        <source>No rule tells where the class lies.</source>
        <translation>No rule tells where the class lies.</translation>
    </message>
    <message>
        <source>Candidates are to stand in the siting class “%1”. %2</source>
        <translation>Candidates are to stand in the siting class “%1”. %2</translation>
    </message>
    <message>
        <source>Import the layer, or choose another source of candidates.</source>
        <translation>Import the layer, or choose another source of candidates.</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanningQuestion</name>
    <message>
        <source>So many sites, placed so that together they cover most of the demand that no station covers yet.</source>
        <translation>So many sites, placed so that together they cover most of the demand that no station covers yet.</translation>
    </message>
    <message>
        <source>The fewest (or cheapest) sites that bring the covered share of the demand to what is wanted.</source>
        <translation>The fewest (or cheapest) sites that bring the covered share of the demand to what is wanted.</translation>
    </message>
    <message>
        <source>So many sites, placed so that the demand is as near as can be to its nearest station on average.</source>
        <translation>So many sites, placed so that the demand is as near as can be to its nearest station on average.</translation>
    </message>
    <message>
        <source>So many sites, placed so that the place farthest from any station is as near to one as can be.</source>
        <translation>So many sites, placed so that the place farthest from any station is as near to one as can be.</translation>
    </message>
    <message>
        <source>So many sites, placed so that values between stations are uncertain as little as can be on average.</source>
        <translation>So many sites, placed so that values between stations are uncertain as little as can be on average.</translation>
    </message>
    <message>
        <source>So many sites, placed so that the most uncertain place becomes as certain as can be.</source>
        <translation>So many sites, placed so that the most uncertain place becomes as certain as can be.</translation>
    </message>
    <message>
        <source>So many sites, placed so that their readings tell most about the places without a station.</source>
        <translation>So many sites, placed so that their readings tell most about the places without a station.</translation>
    </message>
    <message>
        <source>Anywhere (grid)</source>
        <translation>Anywhere (grid)</translation>
    </message>
    <message>
        <source>Along the greenway</source>
        <translation>Along the greenway</translation>
    </message>
    <message>
        <source>In the ecological belt</source>
        <translation>In the ecological belt</translation>
    </message>
    <message>
        <source>Along main roads</source>
        <translation>Along main roads</translation>
    </message>
    <message>
        <source>Along rivers</source>
        <translation>Along rivers</translation>
    </message>
    <message>
        <source>At townships</source>
        <translation>At townships</translation>
    </message>
    <message>
        <source>In the built-up area</source>
        <translation>In the built-up area</translation>
    </message>
    <message>
        <source>Where stations stand</source>
        <translation>Where stations stand</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>Drawn by hand</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanningRequest</name>
    <message>
        <source>The radius is %1 m.</source>
        <translation>The radius is %1 m.</translation>
    </message>
    <message>
        <source>Give one between 1 m and %1 km.</source>
        <translation>Give one between 1 m and %1 km.</translation>
    </message>
    <message>
        <source>The number of new sites is %1.</source>
        <translation>The number of new sites is %1.</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>Give 0 or more.</translation>
    </message>
    <message>
        <source>Cell size, candidate step and spacing cannot be negative.</source>
        <translation>Cell size, candidate step and spacing cannot be negative.</translation>
    </message>
    <message>
        <source>Give 0 to have them chosen.</source>
        <translation>Give 0 to have them chosen.</translation>
    </message>
    <message>
        <source>No source of candidates is chosen.</source>
        <translation>No source of candidates is chosen.</translation>
    </message>
    <message>
        <source>Choose at least one of: %1.</source>
        <translation>Choose at least one of: %1.</translation>
    </message>
    <message>
        <source>“%1” is no source of candidates.</source>
        <translation>“%1” is no source of candidates.</translation>
    </message>
    <message>
        <source>Choose from: %1.</source>
        <translation>Choose from: %1.</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>km of line</source>
        <translation>km of line</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>of the raster</source>
        <translation>of the raster</translation>
    </message>
    <message>
        <source>suitable km²</source>
        <translation>suitable km²</translation>
    </message>
    <message>
        <source>Give at most %1.</source>
        <translation>Give at most %1.</translation>
    </message>
    <message>
        <source>The spacing is %1 m.</source>
        <translation>The spacing is %1 m.</translation>
    </message>
    <message>
        <source>Give at most %1 km.</source>
        <translation>Give at most %1 km.</translation>
    </message>
    <message>
        <source>People of towns are spread at %1 per km².</source>
        <translation>People of towns are spread at %1 per km².</translation>
    </message>
    <message>
        <source>Give more than 0.</source>
        <translation>Give more than 0.</translation>
    </message>
    <message>
        <source>A place is to be covered by %1 stations.</source>
        <translation>A place is to be covered by %1 stations.</translation>
    </message>
    <message>
        <source>Give 1 to %1 folds.</source>
        <translation>Give 1 to %1 folds.</translation>
    </message>
    <message>
        <source>The share of the demand to be covered is %1.</source>
        <translation>The share of the demand to be covered is %1.</translation>
    </message>
    <message>
        <source>Give more than 0 and at most 1 (all).</source>
        <translation>Give more than 0 and at most 1 (all).</translation>
    </message>
    <message>
        <source>The solver gets %1 seconds.</source>
        <translation>The solver gets %1 seconds.</translation>
    </message>
    <message>
        <source>The variogram has nugget %1, partial sill %2 and range %3 m.</source>
        <translation>The variogram has nugget %1, partial sill %2 and range %3 m.</translation>
    </message>
    <message>
        <source>Nugget and partial sill are 0 or more, not both 0; the range is more than 0 m.</source>
        <translation>Nugget and partial sill are 0 or more, not both 0; the range is more than 0 m.</translation>
    </message>
    <message>
        <source>“%1” asks for at least %2 and at most %3 sites.</source>
        <translation>“%1” asks for at least %2 and at most %3 sites.</translation>
    </message>
    <message>
        <source>Give 0 or more; leave the most out for no limit.</source>
        <translation>Give 0 or more; leave the most out for no limit.</translation>
    </message>
    <message>
        <source>“%1” asks for at least %2 but at most %3 sites.</source>
        <translation>“%1” asks for at least %2 but at most %3 sites.</translation>
    </message>
    <message>
        <source>The most cannot be less than the least.</source>
        <translation>The most cannot be less than the least.</translation>
    </message>
    <message>
        <source>A kind that may be placed has no name.</source>
        <translation>A kind that may be placed has no name.</translation>
    </message>
    <message>
        <source>Give the id of a station kind.</source>
        <translation>Give the id of a station kind.</translation>
    </message>
    <message>
        <source>The kind “%1” is offered twice.</source>
        <translation>The kind “%1” is offered twice.</translation>
    </message>
    <message>
        <source>Offer each kind once.</source>
        <translation>Offer each kind once.</translation>
    </message>
    <message>
        <source>The radius of the kind “%1” is %2 m.</source>
        <translation>The radius of the kind “%1” is %2 m.</translation>
    </message>
    <message>
        <source>A site of the kind “%1” costs %2.</source>
        <translation>A site of the kind “%1” costs %2.</translation>
    </message>
    <message>
        <source>The kinds ask for at least %1 sites together, but only %2 are to be placed.</source>
        <translation>The kinds ask for at least %1 sites together, but only %2 are to be placed.</translation>
    </message>
    <message>
        <source>Lower what the kinds ask for, or place more sites.</source>
        <translation>Lower what the kinds ask for, or place more sites.</translation>
    </message>
    <message>
        <source>The budget is %1.</source>
        <translation>The budget is %1.</translation>
    </message>
    <message>
        <source>Give more than 0, or 0 for no limit.</source>
        <translation>Give more than 0, or 0 for no limit.</translation>
    </message>
    <message>
        <source>What the kinds ask for at least costs %1, more than the budget of %2.</source>
        <translation>What the kinds ask for at least costs %1, more than the budget of %2.</translation>
    </message>
    <message>
        <source>Raise the budget, or lower what the kinds ask for.</source>
        <translation>Raise the budget, or lower what the kinds ask for.</translation>
    </message>
    <message>
        <source>A quota names no district and no siting class.</source>
        <translation>A quota names no district and no siting class.</translation>
    </message>
    <message>
        <source>Give a district code or the id of a siting class.</source>
        <translation>Give a district code or the id of a siting class.</translation>
    </message>
    <message>
        <source>There are two quotas for “%1”.</source>
        <translation>There are two quotas for “%1”.</translation>
    </message>
    <message>
        <source>Give one, with least and most.</source>
        <translation>Give one, with least and most.</translation>
    </message>
    <message>
        <source>The quotas of the districts ask for at least %1 sites together, but only %2 are to be placed.</source>
        <translation>The quotas of the districts ask for at least %1 sites together, but only %2 are to be placed.</translation>
    </message>
    <message>
        <source>Lower the quotas, or place more sites.</source>
        <translation>Lower the quotas, or place more sites.</translation>
    </message>
    <message>
        <source>Demand is to come from a layer, but none is named.</source>
        <translation>Demand is to come from a layer, but none is named.</translation>
    </message>
    <message>
        <source>Name a line layer, a point layer, a raster, or the suitability.</source>
        <translation>Name a line layer, a point layer, a raster, or the suitability.</translation>
    </message>
    <message>
        <source>Give the path of a raster.</source>
        <translation>Give the path of a raster.</translation>
    </message>
    <message>
        <source>Give the role of a layer.</source>
        <translation>Give the role of a layer.</translation>
    </message>
    <message>
        <source>Lines are walked in steps of %1 m.</source>
        <translation>Lines are walked in steps of %1 m.</translation>
    </message>
    <message>
        <source>Give more than 0 m.</source>
        <translation>Give more than 0 m.</translation>
    </message>
    <message>
        <source>The drawn exclusion %1 is no polygon: “%2”.</source>
        <translation>The drawn exclusion %1 is no polygon: “%2”.</translation>
    </message>
    <message>
        <source>Give well-known text of a polygon, such as POLYGON((104 30.6, 104.1 30.6, 104.1 30.7, 104 30.6)).</source>
        <translation>Give well-known text of a polygon, such as POLYGON((104 30.6, 104.1 30.6, 104.1 30.7, 104 30.6)).</translation>
    </message>
    <message>
        <source>The drawn exclusion %1 lies outside the earth: “%2”.</source>
        <translation>The drawn exclusion %1 lies outside the earth: “%2”.</translation>
    </message>
    <message>
        <source>Give longitude and latitude in degrees (EPSG:4490).</source>
        <translation>Give longitude and latitude in degrees (EPSG:4490).</translation>
    </message>
    <message>
        <source>The drawn candidate %1 lies at %2, %3.</source>
        <translation>The drawn candidate %1 lies at %2, %3.</translation>
    </message>
    <message>
        <source>Candidates are to be those drawn by hand, but none is drawn.</source>
        <translation>Candidates are to be those drawn by hand, but none is drawn.</translation>
    </message>
    <message>
        <source>Draw at least one, or choose another source of candidates.</source>
        <translation>Draw at least one, or choose another source of candidates.</translation>
    </message>
    <message>
        <source>A station that may move has no code.</source>
        <translation>A station that may move has no code.</translation>
    </message>
    <message>
        <source>Give codes of existing stations.</source>
        <translation>Give codes of existing stations.</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanningRequestFile</name>
    <message>
        <source>The key “%1” is not known.</source>
        <translation>The key “%1” is not known.</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation>Known here: %1.</translation>
    </message>
    <message>
        <source>The key “%1” must be %2.</source>
        <translation>The key “%1” must be %2.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>Give a value from %1 to %2.</source>
        <translation>Give a value from %1 to %2.</translation>
    </message>
    <message>
        <source>Give at least %1.</source>
        <translation>Give at least %1.</translation>
    </message>
    <message>
        <source>The key “%1” is %2.</source>
        <translation>The key “%1” is %2.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>The key “%1” is “%2”.</source>
        <translation>The key “%1” is “%2”.</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>Give one of: %1.</translation>
    </message>
    <message>
        <source>The key “%1” is “%2”, no day.</source>
        <translation>The key “%1” is “%2”, no day.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23, or leave it empty for the newest state.</source>
        <translation>Write it like 2026-11-23, or leave it empty for the newest state.</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>a whole number, 0 or more</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>a list of objects</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>a list of texts</translation>
    </message>
    <message>
        <source>a list of positions [longitude, latitude]</source>
        <translation>a list of positions [longitude, latitude]</translation>
    </message>
    <message>
        <source>a position [longitude, latitude]</source>
        <translation>a position [longitude, latitude]</translation>
    </message>
    <message>
        <source>a list of pairs [distance or value, score]</source>
        <translation>a list of pairs [distance or value, score]</translation>
    </message>
    <message>
        <source>a pair [distance or value, score]</source>
        <translation>a pair [distance or value, score]</translation>
    </message>
    <message>
        <source>a list of rows</source>
        <translation>a list of rows</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>a list of numbers</translation>
    </message>
    <message>
        <source>The request file cannot be read: %1.</source>
        <translation>The request file cannot be read: %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Check the path.</translation>
    </message>
    <message>
        <source>The file is too large for a request.</source>
        <translation>The file is too large for a request.</translation>
    </message>
    <message>
        <source>Give the file that --write-request wrote.</source>
        <translation>Give the file that --write-request wrote.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>This is no JSON: %1.</translation>
    </message>
    <message>
        <source>Check brackets, commas and quotes.</source>
        <translation>Check brackets, commas and quotes.</translation>
    </message>
    <message>
        <source>A request is a JSON object.</source>
        <translation>A request is a JSON object.</translation>
    </message>
    <message>
        <source>Write it as { &quot;kind&quot;: …, &quot;count&quot;: … }.</source>
        <translation>Write it as { &quot;kind&quot;: …, &quot;count&quot;: … }.</translation>
    </message>
    <message>
        <source>The request could not be written: %1.</source>
        <translation>The request could not be written: %1.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Choose a folder you may write to.</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanningSession</name>
    <message>
        <source>Finding gaps</source>
        <translation>Finding gaps</translation>
    </message>
    <message>
        <source>Proposing sites</source>
        <translation>Proposing sites</translation>
    </message>
    <message>
        <source>Opening a scenario</source>
        <translation>Opening a scenario</translation>
    </message>
    <message>
        <source>There is no proposal to save.</source>
        <translation>There is no proposal to save.</translation>
    </message>
    <message>
        <source>Propose sites first.</source>
        <translation>Propose sites first.</translation>
    </message>
    <message>
        <source>The scenario has no name.</source>
        <translation>The scenario has no name.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Give it one.</translation>
    </message>
    <message>
        <source>Placed by hand.</source>
        <translation>Placed by hand.</translation>
    </message>
    <message>
        <source>Move site %1</source>
        <translation>Move site %1</translation>
    </message>
    <message>
        <source>Add site %1</source>
        <translation>Add site %1</translation>
    </message>
    <message>
        <source>Remove site %1</source>
        <translation>Remove site %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n site(s)</source>
        <translation>
            <numerusform>Accept %n site</numerusform>
            <numerusform>Accept %n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone by the planner.</source>
        <translation>Undone by the planner.</translation>
    </message>
    <message>
        <source>No site is ticked that is not accepted yet.</source>
        <translation>No site is ticked that is not accepted yet.</translation>
    </message>
    <message>
        <source>Tick the sites that are to be built.</source>
        <translation>Tick the sites that are to be built.</translation>
    </message>
    <message>
        <source>The site is accepted, as station %1.</source>
        <translation>The site is accepted, as station %1.</translation>
    </message>
    <message>
        <source>Undo the acceptance before it is moved or removed.</source>
        <translation>Undo the acceptance before it is moved or removed.</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>Choose a site</translation>
    </message>
    <message>
        <source>Leave a site out</source>
        <translation>Leave a site out</translation>
    </message>
</context>
<context>
    <name>jinguan::PolarChart</name>
    <message>
        <source>wind from %1, %2–%3 m/s</source>
        <translation>wind from %1, %2–%3 m/s</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>mean %1 %2</source>
        <translation>mean %1 %2</translation>
    </message>
    <message>
        <source>at or above %1: %2 % of the hours</source>
        <translation>at or above %1: %2 % of the hours</translation>
    </message>
    <message>
        <source>%1 m/s</source>
        <translation>%1 m/s</translation>
    </message>
</context>
<context>
    <name>jinguan::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Online basemap</source>
        <translation>Online basemap</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The basemap answers.</source>
        <translation>The basemap answers.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Print the number of the grade inside each symbol</source>
        <translation>Print the number of the grade inside each symbol</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planner</translation>
    </message>
    <message>
        <source>District officer</source>
        <translation>District officer</translation>
    </message>
    <message>
        <source>Data operator</source>
        <translation>Data operator</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>The whole city</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Draw an online map beneath ours</source>
        <translation>Draw an online map beneath ours</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Own address</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>The program works without a network; this is an extra.</source>
        <translation>The program works without a network; this is an extra.</translation>
    </message>
    <message>
        <source>Asking for a tile …</source>
        <translation>Asking for a tile …</translation>
    </message>
    <message>
        <source>Stations with an open incident stand still instead of pulsing</source>
        <translation>Stations with an open incident stand still instead of pulsing</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>New incidents as messages of the desktop</source>
        <translation>New incidents as messages of the desktop</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>With a sound</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>Grave ones sound nevertheless.</source>
        <translation>Grave ones sound nevertheless.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>but for grave ones</source>
        <translation>but for grave ones</translation>
    </message>
    <message>
        <source>River chief</source>
        <translation>River chief</translation>
    </message>
    <message>
        <source>Everything you write is recorded under this name. “Mine” means this responsible unit; of a river chief, the reaches that name them in the book of rivers.</source>
        <translation>Everything you write is recorded under this name. “Mine” means this responsible unit; of a river chief, the reaches that name them in the book of rivers.</translation>
    </message>
</context>
<context>
    <name>jinguan::ProfileBox</name>
    <message>
        <source>New profile…</source>
        <translation>New profile…</translation>
    </message>
    <message>
        <source>Make a profile by looking at the chosen file</source>
        <translation>Make a profile by looking at the chosen file</translation>
    </message>
    <message>
        <source>Edit copy…</source>
        <translation>Edit copy…</translation>
    </message>
    <message>
        <source>Make a new profile from the chosen one</source>
        <translation>Make a new profile from the chosen one</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Change, rename or delete a profile of this workspace</source>
        <translation>Change, rename or delete a profile of this workspace</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Find it by the columns</source>
        <translation>Find it by the columns</translation>
    </message>
    <message>
        <source>Choose a file first: a profile is made by looking at one.</source>
        <translation>Choose a file first: a profile is made by looking at one.</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <translation>%1-copy</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Rename profile</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Delete profile</translation>
    </message>
    <message>
        <source>Delete the profile “%1”? What was imported with it stays.</source>
        <translation>Delete the profile “%1”? What was imported with it stays.</translation>
    </message>
</context>
<context>
    <name>jinguan::ProfileChart</name>
    <message>
        <source>between the quartiles</source>
        <translation>between the quartiles</translation>
    </message>
    <message>
        <source>%1:00–%2:00</source>
        <translation>%1:00–%2:00</translation>
    </message>
    <message>
        <source>%1: median %2 (%3–%4) %5, mean %6, n = %7</source>
        <translation>%1: median %2 (%3–%4) %5, mean %6, n = %7</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>hour of the day</translation>
    </message>
</context>
<context>
    <name>jinguan::ProfileDraft</name>
    <message>
        <source>A long table needs two columns: one with the indicator and one with its value.</source>
        <translation>A long table needs two columns: one with the indicator and one with its value.</translation>
    </message>
    <message>
        <source>The column “%1” holds values, but of no indicator yet.</source>
        <translation>The column “%1” holds values, but of no indicator yet.</translation>
    </message>
    <message>
        <source>Choose its indicator, or leave the column out.</source>
        <translation>Choose its indicator, or leave the column out.</translation>
    </message>
</context>
<context>
    <name>jinguan::ProfileEditor</name>
    <message>
        <source>Mapping profile for %1</source>
        <translation>Mapping profile for %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Long table</source>
        <translation>Long table</translation>
    </message>
    <message>
        <source>Values and flags</source>
        <translation>Values and flags</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Try on the whole file</source>
        <translation>Try on the whole file</translation>
    </message>
    <message>
        <source>Reads every row and counts what would be taken; nothing is written.</source>
        <translation>Reads every row and counts what would be taken; nothing is written.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Checking the rows</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>“%1” begins %2 in China, %3 in UTC, and ends %4 in China</source>
        <translation>“%1” begins %2 in China, %3 in UTC, and ends %4 in China</translation>
    </message>
    <message>
        <source>no row with values</source>
        <translation>no row with values</translation>
    </message>
    <message>
        <source>Of the first %1 rows: %2 good, %3 with something rejected, %4 without any value. %5 readings would be taken.</source>
        <translation>Of the first %1 rows: %2 good, %3 with something rejected, %4 without any value. %5 readings would be taken.</translation>
    </message>
    <message>
        <source>%1 ×: %2</source>
        <translation>%1 ×: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were guessed and are marked so: look at them before you save.</source>
        <translation>
            <numerusform>%n thing were guessed and are marked so: look at them before you save.</numerusform>
            <numerusform>%n things were guessed and are marked so: look at them before you save.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole file: %1 rows, %2 readings would be taken, %3 rows have something rejected, %4 have no value.</source>
        <translation>Whole file: %1 rows, %2 readings would be taken, %3 rows have something rejected, %4 have no value.</translation>
    </message>
</context>
<context>
    <name>jinguan::ProfileGuess</name>
    <message>
        <source>times and numbers begin in row %1</source>
        <translation>times and numbers begin in row %1</translation>
    </message>
    <message>
        <source>its texts are times</source>
        <translation>its texts are times</translation>
    </message>
    <message>
        <source>day and month may be exchanged: look at a day after the 12th</source>
        <translation>day and month may be exchanged: look at a day after the 12th</translation>
    </message>
    <message>
        <source>the times of the first rows are of this form</source>
        <translation>the times of the first rows are of this form</translation>
    </message>
    <message>
        <source>the column&apos;s name speaks of the end</source>
        <translation>the column&apos;s name speaks of the end</translation>
    </message>
    <message>
        <source>the file does not tell; ask who made it</source>
        <translation>the file does not tell; ask who made it</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>by its name</translation>
    </message>
    <message>
        <source>the file&apos;s name holds it</source>
        <translation>the file&apos;s name holds it</translation>
    </message>
    <message>
        <source>it holds stations of the workspace</source>
        <translation>it holds stations of the workspace</translation>
    </message>
    <message>
        <source>name and unit by the column&apos;s name</source>
        <translation>name and unit by the column&apos;s name</translation>
    </message>
    <message>
        <source>by the column&apos;s name, which tells no unit: check it</source>
        <translation>by the column&apos;s name, which tells no unit: check it</translation>
    </message>
    <message>
        <source>by the words of the column “%1”</source>
        <translation>by the words of the column “%1”</translation>
    </message>
    <message>
        <source>stand among the values and are none</source>
        <translation>stand among the values and are none</translation>
    </message>
    <message>
        <source>commas stand before three digits</source>
        <translation>commas stand before three digits</translation>
    </message>
    <message>
        <source>commas do not stand before three digits</source>
        <translation>commas do not stand before three digits</translation>
    </message>
    <message>
        <source>the times of a station are mostly %1 s apart</source>
        <translation>the times of a station are mostly %1 s apart</translation>
    </message>
</context>
<context>
    <name>jinguan::ProfileLibrary</name>
    <message>
        <source>There is no mapping profile “%1”.</source>
        <translation>There is no mapping profile “%1”.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>There are: %1.</translation>
    </message>
    <message>
        <source>A profile is saved in a workspace, and none is open.</source>
        <translation>A profile is saved in a workspace, and none is open.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>The folder cannot be made.</translation>
    </message>
    <message>
        <source>Check that the workspace can be written.</source>
        <translation>Check that the workspace can be written.</translation>
    </message>
    <message>
        <source>The profile cannot be written: %1.</source>
        <translation>The profile cannot be written: %1.</translation>
    </message>
    <message>
        <source>No mapping profile fits the columns of this file: %1.</source>
        <translation>No mapping profile fits the columns of this file: %1.</translation>
    </message>
    <message>
        <source>Choose a profile with --profile, or make one in the import dialog.</source>
        <translation>Choose a profile with --profile, or make one in the import dialog.</translation>
    </message>
    <message>
        <source>No mapping profile fits this XML file.</source>
        <translation>No mapping profile fits this XML file.</translation>
    </message>
    <message>
        <source>Choose a profile with --profile, or make one that names its record element.</source>
        <translation>Choose a profile with --profile, or make one that names its record element.</translation>
    </message>
    <message>
        <source>“%1” is a ready profile, which stays as it is.</source>
        <translation>“%1” is a ready profile, which stays as it is.</translation>
    </message>
    <message>
        <source>Make a copy of it under another name and change that.</source>
        <translation>Make a copy of it under another name and change that.</translation>
    </message>
    <message>
        <source>The workspace has no mapping profile “%1”.</source>
        <translation>The workspace has no mapping profile “%1”.</translation>
    </message>
    <message>
        <source>The profile has no name.</source>
        <translation>The profile has no name.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a profile.</source>
        <translation>“%1” cannot be the name of a profile.</translation>
    </message>
    <message>
        <source>Write up to 60 letters (Chinese ones too) and digits, with - _ or . between them and no blanks.</source>
        <translation>Write up to 60 letters (Chinese ones too) and digits, with - _ or . between them and no blanks.</translation>
    </message>
    <message>
        <source>“%1” is the name of a ready profile.</source>
        <translation>“%1” is the name of a ready profile.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>There is a profile “%1” already.</translation>
    </message>
    <message>
        <source>Choose another name, or edit that one.</source>
        <translation>Choose another name, or edit that one.</translation>
    </message>
    <message>
        <source>The profile cannot be removed: %1.</source>
        <translation>The profile cannot be removed: %1.</translation>
    </message>
</context>
<context>
    <name>jinguan::ProjectArchive</name>
    <message>
        <source>This is no QGIS project.</source>
        <translation>This is no QGIS project.</translation>
    </message>
    <message>
        <source>Hand over the content of a .qgs or .qgz file.</source>
        <translation>Hand over the content of a .qgs or .qgz file.</translation>
    </message>
    <message>
        <source>The QGIS project could not be packed.</source>
        <translation>The QGIS project could not be packed.</translation>
    </message>
</context>
<context>
    <name>jinguan::Proposal</name>
    <message>
        <source>%1: %2 × %3, %4 m</source>
        <comment>region, number, station kind, radius</comment>
        <translation>%1: %2 × %3, %4 m</translation>
    </message>
</context>
<context>
    <name>jinguan::ProposalSeries</name>
    <message>
        <source>Covers %1 %2 that no station covers yet.</source>
        <comment>amount, unit of demand</comment>
        <translation>Covers %1 %2 that no station covers yet.</translation>
    </message>
    <message>
        <source>Covers %1 km² that no station covers yet.</source>
        <translation>Covers %1 km² that no station covers yet.</translation>
    </message>
    <message>
        <source>Covers %1 people whom no station covers yet.</source>
        <translation>Covers %1 people whom no station covers yet.</translation>
    </message>
    <message>
        <source>Takes the place of station %1. %2</source>
        <translation>Takes the place of station %1. %2</translation>
    </message>
    <message>
        <source>No candidate lies in the region.</source>
        <translation>No candidate lies in the region.</translation>
    </message>
    <message>
        <source>Choose another source of candidates, a smaller step, or fewer excluded zones.</source>
        <translation>Choose another source of candidates, a smaller step, or fewer excluded zones.</translation>
    </message>
    <message>
        <source>The plan is worth %1 by the solver, but %2 when counted on the map.</source>
        <translation>The plan is worth %1 by the solver, but %2 when counted on the map.</translation>
    </message>
    <message>
        <source>This is a fault of the program; please report it with the question you asked.</source>
        <translation>This is a fault of the program; please report it with the question you asked.</translation>
    </message>
</context>
<context>
    <name>jinguan::ProtectedLayer</name>
    <message>
        <source>Outer zone</source>
        <translation>Outer zone</translation>
    </message>
    <message>
        <source>Core zone</source>
        <translation>Core zone</translation>
    </message>
    <message>
        <source>Quasi-protection zone</source>
        <translation>Quasi-protection zone</translation>
    </message>
    <message>
        <source>Level not given</source>
        <translation>Level not given</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Level 2</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Level 1</translation>
    </message>
</context>
<context>
    <name>jinguan::QualityAnalysis</name>
    <message>
        <source>The end of the time does not lie after its begin.</source>
        <translation>The end of the time does not lie after its begin.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>Micro-station</source>
        <translation>Micro-station</translation>
    </message>
    <message>
        <source>Standard station</source>
        <translation>Standard station</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Distance (m)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Theil–Sen</source>
        <translation>Theil–Sen</translation>
    </message>
    <message>
        <source>RMSE, calibrated</source>
        <translation>RMSE, calibrated</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>No micro-station has a standard station within %1 m with a week of hours in common; --radius or --standard reach further.</source>
        <translation>No micro-station has a standard station within %1 m with a week of hours in common; --radius or --standard reach further.</translation>
    </message>
    <message>
        <source>Begin; by default of all readings</source>
        <translation>Begin; by default of all readings</translation>
    </message>
    <message>
        <source>End, not included</source>
        <translation>End, not included</translation>
    </message>
    <message>
        <source>Look for values that may have been touched: indications, not proofs.</source>
        <translation>Look for values that may have been touched: indications, not proofs.</translation>
    </message>
    <message>
        <source>Element id, e.g. air</source>
        <translation>Element id, e.g. air</translation>
    </message>
    <message>
        <source>Code of a district or responsible unit</source>
        <translation>Code of a district or responsible unit</translation>
    </message>
    <message>
        <source>Hold micro-stations against standard stations; changes nothing.</source>
        <translation>Hold micro-stations against standard stations; changes nothing.</translation>
    </message>
    <message>
        <source>Indicator id</source>
        <translation>Indicator id</translation>
    </message>
    <message>
        <source>Metres within which the nearest standard station is taken</source>
        <translation>Metres within which the nearest standard station is taken</translation>
    </message>
    <message>
        <source>Code of one micro-station; by default all</source>
        <translation>Code of one micro-station; by default all</translation>
    </message>
    <message>
        <source>Code of the station it is held against; by default the nearest</source>
        <translation>Code of the station it is held against; by default the nearest</translation>
    </message>
</context>
<context>
    <name>jinguan::QualityCommands</name>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>The element “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>The end of the time does not lie after its begin.</source>
        <translation>The end of the time does not lie after its begin.</translation>
    </message>
    <message>
        <source>The rule “%1” is not known.</source>
        <translation>The rule “%1” is not known.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Nothing was written since the last pass; --everything goes over all readings again.</source>
        <translation>Nothing was written since the last pass; --everything goes over all readings again.</translation>
    </message>
    <message>
        <source>“%1” is no period.</source>
        <translation>“%1” is no period.</translation>
    </message>
    <message>
        <source>Say which readings.</source>
        <translation>Say which readings.</translation>
    </message>
    <message>
        <source>Give --at for one, or --from and --to.</source>
        <translation>Give --at for one, or --from and --to.</translation>
    </message>
    <message>
        <source>There is no such reading.</source>
        <translation>There is no such reading.</translation>
    </message>
    <message>
        <source>“series” lists what a station has.</source>
        <translation>“series” lists what a station has.</translation>
    </message>
    <message>
        <source>Nobody has judged it.</source>
        <translation>Nobody has judged it.</translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>Whole city</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Station code</source>
        <translation>Station code</translation>
    </message>
    <message>
        <source>Indicator id</source>
        <translation>Indicator id</translation>
    </message>
    <message>
        <source>Averaging period of the readings: minute, hour, 4h, day …</source>
        <translation>Averaging period of the readings: minute, hour, 4h, day …</translation>
    </message>
    <message>
        <source>Begin of the one reading</source>
        <translation>Begin of the one reading</translation>
    </message>
    <message>
        <source>Begin of several readings</source>
        <translation>Begin of several readings</translation>
    </message>
    <message>
        <source>End, not included</source>
        <translation>End, not included</translation>
    </message>
    <message>
        <source>Element id, e.g. air</source>
        <translation>Element id, e.g. air</translation>
    </message>
    <message>
        <source>Code of a district or responsible unit</source>
        <translation>Code of a district or responsible unit</translation>
    </message>
    <message>
        <source>Begin; by default of all readings</source>
        <translation>Begin; by default of all readings</translation>
    </message>
    <message>
        <source>Quality of readings: rules, review, figures of the network.</source>
        <translation>Quality of readings: rules, review, figures of the network.</translation>
    </message>
    <message>
        <source>Suspect readings that nobody has reviewed.</source>
        <translation>Suspect readings that nobody has reviewed.</translation>
    </message>
    <message>
        <source>Id of the rule that found them</source>
        <translation>Id of the rule that found them</translation>
    </message>
    <message>
        <source>Reviewed ones too</source>
        <translation>Reviewed ones too</translation>
    </message>
    <message>
        <source>Hold the rules of quality control against what is new.</source>
        <translation>Hold the rules of quality control against what is new.</translation>
    </message>
    <message>
        <source>Begin; by default what the last pass has not seen</source>
        <translation>Begin; by default what the last pass has not seen</translation>
    </message>
    <message>
        <source>Go over all readings again</source>
        <translation>Go over all readings again</translation>
    </message>
    <message>
        <source>Judge readings by hand; the reason stays in their history.</source>
        <translation>Judge readings by hand; the reason stays in their history.</translation>
    </message>
    <message>
        <source>invalid, valid, note or withdraw</source>
        <translation>invalid, valid, note or withdraw</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Everything that was said of a reading.</source>
        <translation>Everything that was said of a reading.</translation>
    </message>
    <message>
        <source>Running, transmission, capture and validity rate.</source>
        <translation>Running, transmission, capture and validity rate.</translation>
    </message>
    <message>
        <source>Places: station, district, unit, bureau or city</source>
        <translation>Places: station, district, unit, bureau or city</translation>
    </message>
    <message>
        <source>Indicators apart</source>
        <translation>Indicators apart</translation>
    </message>
    <message>
        <source>Check the hash chain over all readings.</source>
        <translation>Check the hash chain over all readings.</translation>
    </message>
</context>
<context>
    <name>jinguan::QualityDock</name>
    <message>
        <source>Data quality</source>
        <translation>Data quality</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Figures of the network</source>
        <translation>Figures of the network</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>Authenticity</translation>
    </message>
    <message>
        <source>Micro-stations</source>
        <translation>Micro-stations</translation>
    </message>
    <message numerus="yes">
        <source>Data quality (%n)</source>
        <translation>
            <numerusform>Data quality (%n)</numerusform>
            <numerusform>Data quality (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::QualityRules</name>
    <message>
        <source>“%1” is no parameter; they are written name=value.</source>
        <translation>“%1” is no parameter; they are written name=value.</translation>
    </message>
    <message>
        <source>“%1” is no state of an instrument (C, M, D, F, B or T).</source>
        <translation>“%1” is no state of an instrument (C, M, D, F, B or T).</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” is no number.</translation>
    </message>
    <message>
        <source>A rule of the kind “%1” has no parameter “%2”.</source>
        <translation>A rule of the kind “%1” has no parameter “%2”.</translation>
    </message>
    <message>
        <source>The parameter “%1” is missing.</source>
        <translation>The parameter “%1” is missing.</translation>
    </message>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>The element “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>The indicator “%1” is not in the catalogue.</source>
        <translation>The indicator “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>The station kind “%1” is not in the catalogue.</source>
        <translation>The station kind “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>A relation needs the indicators it finds, “left”, and either “right” or “min” or “max”.</source>
        <translation>A relation needs the indicators it finds, “left”, and either “right” or “min” or “max”.</translation>
    </message>
    <message>
        <source>“%1” is no kind of rule.</source>
        <translation>“%1” is no kind of rule.</translation>
    </message>
    <message>
        <source>“%1” is no period.</source>
        <translation>“%1” is no period.</translation>
    </message>
    <message>
        <source>range</source>
        <translation>range</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>stuck</translation>
    </message>
    <message>
        <source>spike</source>
        <translation>spike</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>neighbours</translation>
    </message>
    <message>
        <source>instrument state</source>
        <translation>instrument state</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>consistency</translation>
    </message>
    <message>
        <source>The rule “%1” is there twice.</source>
        <translation>The rule “%1” is there twice.</translation>
    </message>
</context>
<context>
    <name>jinguan::QualityScan</name>
    <message>
        <source>Quality control: %1</source>
        <translation>Quality control: %1</translation>
    </message>
    <message>
        <source>Quality control was cancelled.</source>
        <translation>Quality control was cancelled.</translation>
    </message>
    <message>
        <source>What was found so far is kept; the next pass goes over it again.</source>
        <translation>What was found so far is kept; the next pass goes over it again.</translation>
    </message>
    <message>
        <source>The rules find nothing any more.</source>
        <translation>The rules find nothing any more.</translation>
    </message>
    <message>
        <source>%1 lies outside the plausible range (limit %2).</source>
        <translation>%1 lies outside the plausible range (limit %2).</translation>
    </message>
    <message>
        <source>Changed by %1 within one period, from %2.</source>
        <translation>Changed by %1 within one period, from %2.</translation>
    </message>
    <message>
        <source>The same value %1 in %2 consecutive periods.</source>
        <translation>The same value %1 in %2 consecutive periods.</translation>
    </message>
    <message>
        <source>%1 stands out of the hours around it (median %2).</source>
        <translation>%1 stands out of the hours around it (median %2).</translation>
    </message>
    <message>
        <source>%1, while the stations around have %2 in the middle.</source>
        <translation>%1, while the stations around have %2 in the middle.</translation>
    </message>
    <message>
        <source>Right beside a calibration, maintenance, fault or stop of the instrument.</source>
        <translation>Right beside a calibration, maintenance, fault or stop of the instrument.</translation>
    </message>
    <message>
        <source>%1 is %2, against %3 of %4.</source>
        <translation>%1 is %2, against %3 of %4.</translation>
    </message>
    <message>
        <source>the rule</source>
        <translation>the rule</translation>
    </message>
</context>
<context>
    <name>jinguan::QuotaTable</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>District or class</source>
        <translation>District or class</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Least</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Most</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>Empty: no limit</translation>
    </message>
</context>
<context>
    <name>jinguan::RadiationAssessment</name>
    <message>
        <source>Usual band of the station</source>
        <translation>Usual band of the station</translation>
    </message>
    <message>
        <source>Hours within the band</source>
        <translation>Hours within the band</translation>
    </message>
    <message>
        <source>%1 against its guidance value</source>
        <translation>%1 against its guidance value</translation>
    </message>
    <message>
        <source>%1 at %2 Hz against its limit</source>
        <translation>%1 at %2 Hz against its limit</translation>
    </message>
    <message>
        <source>Sum, 1 Hz to 100 kHz</source>
        <translation>Sum, 1 Hz to 100 kHz</translation>
    </message>
    <message>
        <source>Sum, 0.1 MHz to 300 GHz</source>
        <translation>Sum, 0.1 MHz to 300 GHz</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingBar</name>
    <message>
        <source>comma ,</source>
        <translation>comma ,</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>semicolon ;</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>bar |</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>GB18030 (GBK, GB 2312)</source>
        <translation>GB18030 (GBK, GB 2312)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimiter</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Record element</source>
        <translation>Record element</translation>
    </message>
    <message>
        <source>Header begins in row</source>
        <translation>Header begins in row</translation>
    </message>
    <message>
        <source>and has rows</source>
        <translation>and has rows</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>found: %1</translation>
    </message>
    <message>
        <source>find it</source>
        <translation>find it</translation>
    </message>
    <message>
        <source>the first with rows (%1)</source>
        <translation>the first with rows (%1)</translation>
    </message>
    <message>
        <source>%1 (not in this file)</source>
        <translation>%1 (not in this file)</translation>
    </message>
    <message>
        <source>Encoding: %1.</source>
        <translation>Encoding: %1.</translation>
    </message>
    <message>
        <source>Header guessed: %1.</source>
        <translation>Header guessed: %1.</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingBatch</name>
    <message>
        <source>%1: an earlier row has the same value with another quality flag</source>
        <translation>%1: an earlier row has the same value with another quality flag</translation>
    </message>
    <message>
        <source>%1: an earlier row has %2 for this time, this one %3; the earlier stays</source>
        <translation>%1: an earlier row has %2 for this time, this one %3; the earlier stays</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingCommands</name>
    <message>
        <source>no edition</source>
        <translation>no edition</translation>
    </message>
    <message>
        <source>The indicator “%1” is not in the catalogue.</source>
        <translation>The indicator “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>The newest reading of every series, or the one in force at a moment.</source>
        <translation>The newest reading of every series, or the one in force at a moment.</translation>
    </message>
    <message>
        <source>Element id, e.g. air</source>
        <translation>Element id, e.g. air</translation>
    </message>
    <message>
        <source>Code of a district or responsible unit</source>
        <translation>Code of a district or responsible unit</translation>
    </message>
    <message>
        <source>Moment of the past</source>
        <translation>Moment of the past</translation>
    </message>
    <message>
        <source>The readings of a station and indicator.</source>
        <translation>The readings of a station and indicator.</translation>
    </message>
    <message>
        <source>Station code</source>
        <translation>Station code</translation>
    </message>
    <message>
        <source>Indicator id, e.g. PM2.5</source>
        <translation>Indicator id, e.g. PM2.5</translation>
    </message>
    <message>
        <source>End, not included</source>
        <translation>End, not included</translation>
    </message>
    <message>
        <source>raw, hour, day or month</source>
        <translation>raw, hour, day or month</translation>
    </message>
    <message>
        <source>%1 computed values wait for the roll-up; see: jinguan workspace rollup</source>
        <translation>%1 computed values wait for the roll-up; see: jinguan workspace rollup</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingImporter</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The folder holds no table (CSV, TSV, TXT, XLSX, XLS, ODS, XML).</source>
        <translation>The folder holds no table (CSV, TSV, TXT, XLSX, XLS, ODS, XML).</translation>
    </message>
    <message>
        <source>Choose the folder with the files, or a file.</source>
        <translation>Choose the folder with the files, or a file.</translation>
    </message>
    <message>
        <source>%1 stations were created without a position.</source>
        <translation>%1 stations were created without a position.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>%1: numbers in full-width digits were read as plain ones.</source>
        <translation>%1: numbers in full-width digits were read as plain ones.</translation>
    </message>
    <message>
        <source>%1 was imported before, on %2; nothing was changed.</source>
        <translation>%1 was imported before, on %2; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 has a header and no rows.</source>
        <translation>%1 has a header and no rows.</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingPruner</name>
    <message>
        <source>Old readings were being changed while they were to be pruned.</source>
        <translation>Old readings were being changed while they were to be pruned.</translation>
    </message>
    <message>
        <source>Nothing was taken away. Try again later.</source>
        <translation>Nothing was taken away. Try again later.</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingStore</name>
    <message>
        <source>This store keeps no computed history.</source>
        <translation>This store keeps no computed history.</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingTable</name>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>IAQI</source>
        <translation>IAQI</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Position: %1</source>
        <translation>Position: %1</translation>
    </message>
    <message>
        <source>Demo: invented value</source>
        <translation>Demo: invented value</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, day of an old reading</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingText</name>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>entered by hand</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibration</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>maintenance</translation>
    </message>
    <message>
        <source>instrument fault</source>
        <translation>instrument fault</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>out of range</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>link broken</source>
        <translation>link broken</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>suspect</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalid</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>samples</translation>
    </message>
    <message>
        <source>second values</source>
        <translation>second values</translation>
    </message>
    <message>
        <source>minute means</source>
        <translation>minute means</translation>
    </message>
    <message>
        <source>hourly means</source>
        <translation>hourly means</translation>
    </message>
    <message>
        <source>4-hour values</source>
        <translation>4-hour values</translation>
    </message>
    <message>
        <source>8-hour means</source>
        <translation>8-hour means</translation>
    </message>
    <message>
        <source>daily means</source>
        <translation>daily means</translation>
    </message>
    <message>
        <source>monthly means</source>
        <translation>monthly means</translation>
    </message>
    <message>
        <source>annual means</source>
        <translation>annual means</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingWriter</name>
    <message>
        <source>The series %1 is not known to the workspace.</source>
        <translation>The series %1 is not known to the workspace.</translation>
    </message>
</context>
<context>
    <name>jinguan::ReceptionDevices</name>
    <message>
        <source>What time is it?</source>
        <translation>What time is it?</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Set the clock</translation>
    </message>
    <message>
        <source>Which interval?</source>
        <translation>Which interval?</translation>
    </message>
    <message>
        <source>Set the interval</source>
        <translation>Set the interval</translation>
    </message>
    <message>
        <source>Which minute interval?</source>
        <translation>Which minute interval?</translation>
    </message>
    <message>
        <source>Set the minute interval</source>
        <translation>Set the minute interval</translation>
    </message>
    <message>
        <source>waits for the device</source>
        <translation>waits for the device</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>Device (MN)</source>
        <translation>Device (MN)</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Last heard</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Packets</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation>Last refusal</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What the device said</source>
        <translation>What the device said</translation>
    </message>
    <message>
        <source>Ask for the time</source>
        <translation>Ask for the time</translation>
    </message>
    <message>
        <source>Command 1011</source>
        <translation>Command 1011</translation>
    </message>
    <message>
        <source>Command 1012: the time of this computer</source>
        <translation>Command 1012: the time of this computer</translation>
    </message>
    <message>
        <source>Ask for the interval</source>
        <translation>Ask for the interval</translation>
    </message>
    <message>
        <source>Command 1061</source>
        <translation>Command 1061</translation>
    </message>
    <message>
        <source>Set the interval …</source>
        <translation>Set the interval …</translation>
    </message>
    <message>
        <source>Command 1062: seconds between real-time data</source>
        <translation>Command 1062: seconds between real-time data</translation>
    </message>
    <message>
        <source>Have data sent again …</source>
        <translation>Have data sent again …</translation>
    </message>
    <message>
        <source>Commands 2011, 2051, 2061 and 2031 with a span of time</source>
        <translation>Commands 2011, 2051, 2061 and 2031 with a span of time</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>clock drift with its sign</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Interval of real-time data</source>
        <translation>Interval of real-time data</translation>
    </message>
    <message>
        <source>Seconds between real-time data (30 to 3,600)</source>
        <translation>Seconds between real-time data (30 to 3,600)</translation>
    </message>
</context>
<context>
    <name>jinguan::ReceptionDialog</name>
    <message>
        <source>Live reception (HJ 212)</source>
        <translation>Live reception (HJ 212)</translation>
    </message>
    <message>
        <source>127.0.0.1: devices on this computer only. 0.0.0.0: every network this computer is in.</source>
        <translation>127.0.0.1: devices on this computer only. 0.0.0.0: every network this computer is in.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Listen on</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Stations heard</source>
        <translation>Stations heard</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Packets</translation>
    </message>
    <message>
        <source>Readings stored</source>
        <translation>Readings stored</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Last error</translation>
    </message>
    <message>
        <source>Devices send HJ 212 packets to this address; their stations are known by the device id (MN). What is refused is kept with its reason. Closing this dialog does not stop the reception.</source>
        <translation>Devices send HJ 212 packets to this address; their stations are known by the device id (MN). What is refused is kept with its reason. Closing this dialog does not stop the reception.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>“%1” is no address of this computer. Write it like 127.0.0.1 or 0.0.0.0.</source>
        <translation>“%1” is no address of this computer. Write it like 127.0.0.1 or 0.0.0.0.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Starting …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Listening on %1:%2</source>
        <translation>Listening on %1:%2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1, %2 a minute</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 packets/min</source>
        <translation>%1 packets/min</translation>
    </message>
    <message>
        <source>last error: %1</source>
        <translation>last error: %1</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>PEM (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM (*.pem *.crt *.cer *.key);;All files (*)</translation>
    </message>
    <message>
        <source>Ask devices for what they did not send</source>
        <translation>Ask devices for what they did not send</translation>
    </message>
    <message>
        <source>Receive encrypted (TLS) too</source>
        <translation>Receive encrypted (TLS) too</translation>
    </message>
    <message>
        <source>Port for TLS</source>
        <translation>Port for TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Devices signed by</source>
        <translation>Devices signed by</translation>
    </message>
    <message>
        <source>any device</source>
        <translation>any device</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Refused packets</source>
        <translation>Refused packets</translation>
    </message>
    <message>
        <source>, encrypted on port %1</source>
        <translation>, encrypted on port %1</translation>
    </message>
</context>
<context>
    <name>jinguan::ReceptionRefusals</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Device (MN)</source>
        <translation>Device (MN)</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Packet</translation>
    </message>
    <message>
        <source>The last 500 since the start. The file holds all that the workspace has kept.</source>
        <translation>The last 500 since the start. The file holds all that the workspace has kept.</translation>
    </message>
    <message>
        <source>Write to a file …</source>
        <translation>Write to a file …</translation>
    </message>
    <message>
        <source>Refused packets</source>
        <translation>Refused packets</translation>
    </message>
    <message>
        <source>refused packets.csv</source>
        <translation>refused packets.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Writing …</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) in %1</source>
        <translation>
            <numerusform>%n packet in %1</numerusform>
            <numerusform>%n packets in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::ReceptionWorker</name>
    <message>
        <source>If another program, or another gateway, uses this port, choose another one or end it first.</source>
        <translation>If another program, or another gateway, uses this port, choose another one or end it first.</translation>
    </message>
</context>
<context>
    <name>jinguan::Redundancy</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Correlating stations</source>
        <translation>Correlating stations</translation>
    </message>
</context>
<context>
    <name>jinguan::RejectedFile</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>The file cannot be written: %1.</translation>
    </message>
</context>
<context>
    <name>jinguan::RemovalBias</name>
    <message>
        <source>Leaving stations out</source>
        <translation>Leaving stations out</translation>
    </message>
    <message numerus="yes">
        <source>Only %n station(s) have %1 in these days.</source>
        <translation>
            <numerusform>Only %n station has %1 in these days.</numerusform>
            <numerusform>Only %n stations have %1 in these days.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 are needed to estimate one from the others.</source>
        <translation>At least %1 are needed to estimate one from the others.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>At no moment do %1 stations have %2 together.</source>
        <translation>At no moment do %1 stations have %2 together.</translation>
    </message>
    <message>
        <source>Choose days on which more stations measured.</source>
        <translation>Choose days on which more stations measured.</translation>
    </message>
</context>
<context>
    <name>jinguan::Replay</name>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>The file cannot be opened: %1.</translation>
    </message>
    <message>
        <source>The file holds no HJ 212 packet.</source>
        <translation>The file holds no HJ 212 packet.</translation>
    </message>
    <message>
        <source>Packets begin with ## and stand one a line.</source>
        <translation>Packets begin with ## and stand one a line.</translation>
    </message>
    <message>
        <source>The file holds nothing that HJ 212 can carry.</source>
        <translation>The file holds nothing that HJ 212 can carry.</translation>
    </message>
    <message>
        <source>Choose a file with factors that have a code, or another span of time.</source>
        <translation>Choose a file with factors that have a code, or another span of time.</translation>
    </message>
    <message>
        <source>The connection to the gateway broke: %1.</source>
        <translation>The connection to the gateway broke: %1.</translation>
    </message>
    <message>
        <source>The gateway did not answer a packet sent %1 times.</source>
        <translation>The gateway did not answer a packet sent %1 times.</translation>
    </message>
    <message>
        <source>The workspace holds nothing of this that HJ 212 can carry.</source>
        <translation>The workspace holds nothing of this that HJ 212 can carry.</translation>
    </message>
    <message>
        <source>Choose other stations or indicators, or another span of time.</source>
        <translation>Choose other stations or indicators, or another span of time.</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportArguments</name>
    <message>
        <source>Moment of the past; by default that of the newest reading</source>
        <translation>Moment of the past; by default that of the newest reading</translation>
    </message>
    <message>
        <source>A4, A3, A2 or A1</source>
        <translation>A4, A3, A2 or A1</translation>
    </message>
    <message>
        <source>Secrecy mark, printed top right</source>
        <translation>Secrecy mark, printed top right</translation>
    </message>
    <message>
        <source>Map review number</source>
        <translation>Map review number</translation>
    </message>
    <message>
        <source>Compiling bureau</source>
        <translation>Compiling bureau</translation>
    </message>
    <message>
        <source>PDF file; a PNG shows the first page; DOCX or ODT hold text, tables and charts</source>
        <translation>PDF file; a PNG shows the first page; DOCX or ODT hold text, tables and charts</translation>
    </message>
    <message>
        <source>Writes the tables to this XLSX, ODS or CSV file, too</source>
        <translation>Writes the tables to this XLSX, ODS or CSV file, too</translation>
    </message>
    <message>
        <source>Element id, e.g. air</source>
        <translation>Element id, e.g. air</translation>
    </message>
    <message>
        <source>Code of a district or responsible unit</source>
        <translation>Code of a district or responsible unit</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Laying out the pages</translation>
    </message>
    <message>
        <source>The picture cannot be written: %1.</source>
        <translation>The picture cannot be written: %1.</translation>
    </message>
    <message>
        <source>Check that the folder is there and may be written to.</source>
        <translation>Check that the folder is there and may be written to.</translation>
    </message>
    <message>
        <source>Figures changed after the text was edited: read it again before it is printed.</source>
        <translation>Figures changed after the text was edited: read it again before it is printed.</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportCommands</name>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>The element “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>%1: written</source>
        <translation>%1: written</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>District reports</source>
        <translation>District reports</translation>
    </message>
    <message>
        <source>No district was named.</source>
        <translation>No district was named.</translation>
    </message>
    <message>
        <source>Give --district with a code, or --all-districts.</source>
        <translation>Give --district with a code, or --all-districts.</translation>
    </message>
    <message>
        <source>Print map sheets and reports.</source>
        <translation>Print map sheets and reports.</translation>
    </message>
    <message>
        <source>A map sheet with all its furniture.</source>
        <translation>A map sheet with all its furniture.</translation>
    </message>
    <message>
        <source>west,south,east,north in degrees</source>
        <translation>west,south,east,north in degrees</translation>
    </message>
    <message>
        <source>Denominator of the scale; the largest round one by default</source>
        <translation>Denominator of the scale; the largest round one by default</translation>
    </message>
    <message>
        <source>The report of a district or responsible unit.</source>
        <translation>The report of a district or responsible unit.</translation>
    </message>
    <message>
        <source>One report for each responsible unit, and all in one file</source>
        <translation>One report for each responsible unit, and all in one file</translation>
    </message>
    <message>
        <source>Planning scenario to show: its element, its region, and the tables of its sites and coverage</source>
        <translation>Planning scenario to show: its element, its region, and the tables of its sites and coverage</translation>
    </message>
    <message>
        <source>Indicator to show as an interpolated surface, e.g. PM2.5</source>
        <translation>Indicator to show as an interpolated surface, e.g. PM2.5</translation>
    </message>
    <message>
        <source>Show the standard deviation of the surface instead of its values</source>
        <translation>Show the standard deviation of the surface instead of its values</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportDialog</name>
    <message>
        <source>Map sheet</source>
        <translation>Map sheet</translation>
    </message>
    <message>
        <source>District report</source>
        <translation>District report</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>The whole city</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>The area</source>
        <translation>The area</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>As on screen</translation>
    </message>
    <message>
        <source>made from area and element</source>
        <translation>made from area and element</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Shows</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Secrecy</translation>
    </message>
    <message>
        <source>Map review number</source>
        <translation>Map review number</translation>
    </message>
    <message>
        <source>the bureau of ecology and environment</source>
        <translation>the bureau of ecology and environment</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Compiled by</source>
        <translation>Compiled by</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Write PDF …</source>
        <translation>Write PDF …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The page appears here.</source>
        <translation>The page appears here.</translation>
    </message>
    <message>
        <source>Write PDF</source>
        <translation>Write PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Drawing the page …</source>
        <translation>Drawing the page …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportElementCommand</name>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>The element “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>The bulletin of an element over a day, month, quarter or year: text from the figures, calendar, charts, tables, ranking.</source>
        <translation>The bulletin of an element over a day, month, quarter or year: text from the figures, calendar, charts, tables, ranking.</translation>
    </message>
    <message>
        <source>day, month, quarter or year</source>
        <translation>day, month, quarter or year</translation>
    </message>
    <message>
        <source>Begin of the period: 2014-03-05, 2014-03, 2014-Q1 or 2014</source>
        <translation>Begin of the period: 2014-03-05, 2014-03, 2014-Q1 or 2014</translation>
    </message>
    <message>
        <source>Draft with the text as people edited it; a name alone is looked for in the drafts of the workspace</source>
        <translation>Draft with the text as people edited it; a name alone is looked for in the drafts of the workspace</translation>
    </message>
    <message>
        <source>What is ranked: district or unit</source>
        <translation>What is ranked: district or unit</translation>
    </message>
</context>
<context>
    <name>jinguan::Reports</name>
    <message>
        <source>There is nothing to join.</source>
        <translation>There is nothing to join.</translation>
    </message>
    <message>
        <source>Name the files and one title for each.</source>
        <translation>Name the files and one title for each.</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Laying out the pages</translation>
    </message>
</context>
<context>
    <name>jinguan::Representativeness</name>
    <message>
        <source>No edition of HJ 664 is in force on %1.</source>
        <translation>No edition of HJ 664 is in force on %1.</translation>
    </message>
    <message>
        <source>The table of siting rules has no limits of representativeness.</source>
        <translation>The table of siting rules has no limits of representativeness.</translation>
    </message>
    <message>
        <source>The station “%1” has no values of %2 in these days.</source>
        <translation>The station “%1” has no values of %2 in these days.</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) against all</source>
        <translation>
            <numerusform>%n station against all</numerusform>
            <numerusform>%n stations against all</numerusform>
        </translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>without %1</translation>
    </message>
</context>
<context>
    <name>jinguan::ResendDialog</name>
    <message>
        <source>Have data sent again</source>
        <translation>Have data sent again</translation>
    </message>
    <message>
        <source>Hours (2061)</source>
        <translation>Hours (2061)</translation>
    </message>
    <message>
        <source>Minutes (2051)</source>
        <translation>Minutes (2051)</translation>
    </message>
    <message>
        <source>Days (2031)</source>
        <translation>Days (2031)</translation>
    </message>
    <message>
        <source>Real-time data (2011)</source>
        <translation>Real-time data (2011)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Ask the device</source>
        <translation>Ask the device</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>jinguan::Responsibility</name>
    <message>
        <source>The id is empty.</source>
        <translation>The id is empty.</translation>
    </message>
    <message>
        <source>Give the row an id of its own.</source>
        <translation>Give the row an id of its own.</translation>
    </message>
    <message>
        <source>“%1” stands in the table twice.</source>
        <translation>“%1” stands in the table twice.</translation>
    </message>
    <message>
        <source>Remove or rename one of the two rows.</source>
        <translation>Remove or rename one of the two rows.</translation>
    </message>
    <message>
        <source>The body “%1” lacks its name of 2018 or its present one.</source>
        <translation>The body “%1” lacks its name of 2018 or its present one.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” is no date.</translation>
    </message>
    <message>
        <source>Write it as 2019-01 or 2019-01-15.</source>
        <translation>Write it as 2019-01 or 2019-01-15.</translation>
    </message>
    <message>
        <source>The clause “%1” is not known.</source>
        <translation>The clause “%1” is not known.</translation>
    </message>
    <message>
        <source>Correct it or add it to clauses.csv.</source>
        <translation>Correct it or add it to clauses.csv.</translation>
    </message>
    <message>
        <source>The body “%1” is not known.</source>
        <translation>The body “%1” is not known.</translation>
    </message>
    <message>
        <source>Correct it or add it to bodies.csv.</source>
        <translation>Correct it or add it to bodies.csv.</translation>
    </message>
    <message>
        <source>The role “%1” is not known.</source>
        <translation>The role “%1” is not known.</translation>
    </message>
    <message>
        <source>Use lead, cooperate, member or own_duty.</source>
        <translation>Use lead, cooperate, member or own_duty.</translation>
    </message>
    <message>
        <source>The body “%1” is named twice for the clause “%2”.</source>
        <translation>The body “%1” is named twice for the clause “%2”.</translation>
    </message>
    <message>
        <source>The district “%1” is not known.</source>
        <translation>The district “%1” is not known.</translation>
    </message>
    <message>
        <source>Correct it or add it to districts.csv.</source>
        <translation>Correct it or add it to districts.csv.</translation>
    </message>
</context>
<context>
    <name>jinguan::Retention</name>
    <message>
        <source>“%1” is no retention.</source>
        <translation>“%1” is no retention.</translation>
    </message>
    <message>
        <source>Write periods shorter than a month with whole days, e.g. second=7;minute=90. Periods that are not named are kept for ever.</source>
        <translation>Write periods shorter than a month with whole days, e.g. second=7;minute=90. Periods that are not named are kept for ever.</translation>
    </message>
    <message>
        <source>The period “%1” is named twice.</source>
        <translation>The period “%1” is named twice.</translation>
    </message>
</context>
<context>
    <name>jinguan::ReviewChart</name>
    <message>
        <source>Received: %1, %2</source>
        <translation>Received: %1, %2</translation>
    </message>
    <message>
        <source>The value was corrected after the last verdict, which is about %1.</source>
        <translation>The value was corrected after the last verdict, which is about %1.</translation>
    </message>
</context>
<context>
    <name>jinguan::ReviewDesk</name>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>verdict withdrawn</source>
        <translation>verdict withdrawn</translation>
    </message>
    <message>
        <source>finding withdrawn</source>
        <translation>finding withdrawn</translation>
    </message>
    <message>
        <source>found suspect: %1</source>
        <translation>found suspect: %1</translation>
    </message>
    <message>
        <source>accepted as valid</source>
        <translation>accepted as valid</translation>
    </message>
    <message>
        <source>found invalid</source>
        <translation>found invalid</translation>
    </message>
</context>
<context>
    <name>jinguan::ReviewModel</name>
    <message>
        <source>Corrected since</source>
        <translation>Corrected since</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
</context>
<context>
    <name>jinguan::ReviewPage</name>
    <message>
        <source>Choose a reading to see it in its curve.</source>
        <translation>Choose a reading to see it in its curve.</translation>
    </message>
    <message>
        <source>Who said what of the chosen reading</source>
        <translation>Who said what of the chosen reading</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All elements</source>
        <translation>All elements</translation>
    </message>
    <message>
        <source>Without it, the list shows the element of the map only.</source>
        <translation>Without it, the list shows the element of the map only.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Last week</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Filter by any column</source>
        <translation>Filter by any column</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>Chec&amp;k now</translation>
    </message>
    <message>
        <source>Hold the rules of quality control against readings that came since the last time</source>
        <translation>Hold the rules of quality control against readings that came since the last time</translation>
    </message>
    <message>
        <source>&amp;Invalid …</source>
        <translation>&amp;Invalid …</translation>
    </message>
    <message>
        <source>The selected readings are wrong and leave all statistics</source>
        <translation>The selected readings are wrong and leave all statistics</translation>
    </message>
    <message>
        <source>Find invalid</source>
        <translation>Find invalid</translation>
    </message>
    <message>
        <source>Why are the readings invalid?</source>
        <translation>Why are the readings invalid?</translation>
    </message>
    <message>
        <source>&amp;Accept …</source>
        <translation>&amp;Accept …</translation>
    </message>
    <message>
        <source>The selected readings are right and count again</source>
        <translation>The selected readings are right and count again</translation>
    </message>
    <message>
        <source>Accept as valid</source>
        <translation>Accept as valid</translation>
    </message>
    <message>
        <source>Why are the readings right?</source>
        <translation>Why are the readings right?</translation>
    </message>
    <message>
        <source>&amp;Note …</source>
        <translation>&amp;Note …</translation>
    </message>
    <message>
        <source>A remark in the history; changes nothing</source>
        <translation>A remark in the history; changes nothing</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is to be noted in the history?</source>
        <translation>What is to be noted in the history?</translation>
    </message>
    <message>
        <source>&amp;Withdraw …</source>
        <translation>&amp;Withdraw …</translation>
    </message>
    <message>
        <source>Take the last verdict back; the one before it counts again</source>
        <translation>Take the last verdict back; the one before it counts again</translation>
    </message>
    <message>
        <source>Withdraw the verdict</source>
        <translation>Withdraw the verdict</translation>
    </message>
    <message>
        <source>Why is the verdict taken back?</source>
        <translation>Why is the verdict taken back?</translation>
    </message>
    <message>
        <source>Cancelled; what was found so far is kept.</source>
        <translation>Cancelled; what was found so far is kept.</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>All rules</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) judged.</source>
        <translation>
            <numerusform>%n reading judged.</numerusform>
            <numerusform>%n readings judged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since the last check.</source>
        <translation>Nothing new since the last check.</translation>
    </message>
    <message>
        <source>%1 readings checked, %2 newly suspect, %3 no longer.</source>
        <translation>%1 readings checked, %2 newly suspect, %3 no longer.</translation>
    </message>
</context>
<context>
    <name>jinguan::RiverBook</name>
    <message>
        <source>The river “%1” stands in the table twice for the same unit.</source>
        <translation>The river “%1” stands in the table twice for the same unit.</translation>
    </message>
    <message>
        <source>An entry of the book of rivers names no river.</source>
        <translation>An entry of the book of rivers names no river.</translation>
    </message>
    <message>
        <source>Give the name that the river layer uses.</source>
        <translation>Give the name that the river layer uses.</translation>
    </message>
    <message>
        <source>The speed of the river “%1” is not a number between 0 and %2 m/s.</source>
        <translation>The speed of the river “%1” is not a number between 0 and %2 m/s.</translation>
    </message>
    <message>
        <source>The book of rivers of the workspace cannot be read.</source>
        <translation>The book of rivers of the workspace cannot be read.</translation>
    </message>
    <message>
        <source>Enter river chiefs and speeds anew.</source>
        <translation>Enter river chiefs and speeds anew.</translation>
    </message>
</context>
<context>
    <name>jinguan::RiverDialog</name>
    <message>
        <source>River chiefs and speeds</source>
        <translation>River chiefs and speeds</translation>
    </message>
    <message>
        <source>A river chief answers for a river, or for its reach in a responsible unit. The speed says how soon water from upstream is expected; * stands for every river without one of its own.</source>
        <translation>A river chief answers for a river, or for its reach in a responsible unit. The speed says how soon water from upstream is expected; * stands for every river without one of its own.</translation>
    </message>
    <message>
        <source>River</source>
        <translation>River</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>River chief</source>
        <translation>River chief</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Speed, m/s</source>
        <translation>Speed, m/s</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>&amp;Add a line</translation>
    </message>
    <message>
        <source>&amp;Remove the line</source>
        <translation>&amp;Remove the line</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>the whole river</source>
        <translation>the whole river</translation>
    </message>
    <message>
        <source>Demo: %1</source>
        <translation>Demo: %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no speed in m/s.</source>
        <translation>“%1” is no speed in m/s.</translation>
    </message>
    <message>
        <source>the river “%1” stands above for the same unit.</source>
        <translation>the river “%1” stands above for the same unit.</translation>
    </message>
</context>
<context>
    <name>jinguan::RoadLayer</name>
    <message>
        <source>Other roads</source>
        <translation>Other roads</translation>
    </message>
    <message>
        <source>Main roads</source>
        <translation>Main roads</translation>
    </message>
    <message>
        <source>Trunk roads</source>
        <translation>Trunk roads</translation>
    </message>
    <message>
        <source>Ring roads</source>
        <translation>Ring roads</translation>
    </message>
    <message>
        <source>Expressways</source>
        <translation>Expressways</translation>
    </message>
</context>
<context>
    <name>jinguan::RollupPass</name>
    <message>
        <source>Computing hours, days and months</source>
        <translation>Computing hours, days and months</translation>
    </message>
</context>
<context>
    <name>jinguan::RollupRules</name>
    <message>
        <source>The table “%1” is missing from the standards.</source>
        <translation>The table “%1” is missing from the standards.</translation>
    </message>
    <message>
        <source>Install Jinguan again.</source>
        <translation>Install Jinguan again.</translation>
    </message>
    <message>
        <source>The rule needs indicators, a known method, a minimum and its unit (min, count or %).</source>
        <translation>The rule needs indicators, a known method, a minimum and its unit (min, count or %).</translation>
    </message>
    <message>
        <source>“%1” is no period of a roll-up; these are hour, day and month.</source>
        <translation>“%1” is no period of a roll-up; these are hour, day and month.</translation>
    </message>
</context>
<context>
    <name>jinguan::RoseChart</name>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NNE</source>
        <translation>NNE</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>NE</translation>
    </message>
    <message>
        <source>ENE</source>
        <translation>ENE</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>ESE</source>
        <translation>ESE</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>SSE</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SSW</source>
        <translation>SSW</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SW</translation>
    </message>
    <message>
        <source>WSW</source>
        <translation>WSW</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>WNW</source>
        <translation>WNW</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>NW</translation>
    </message>
    <message>
        <source>NNW</source>
        <translation>NNW</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>mean %1 %2, n = %3</source>
        <translation>mean %1 %2, n = %3</translation>
    </message>
    <message>
        <source>wind from %1: %2 % of the hours</source>
        <translation>wind from %1: %2 % of the hours</translation>
    </message>
    <message>
        <source>calm: %1 % of the hours</source>
        <translation>calm: %1 % of the hours</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>jinguan::RowMapper</name>
    <message>
        <source>The file lacks the column “%1” that the profile “%2” needs.</source>
        <translation>The file lacks the column “%1” that the profile “%2” needs.</translation>
    </message>
    <message>
        <source>Choose the profile that belongs to this file, or mend the mapping.</source>
        <translation>Choose the profile that belongs to this file, or mend the mapping.</translation>
    </message>
    <message>
        <source>Columns that the profile does not know are left out: %1</source>
        <translation>Columns that the profile does not know are left out: %1</translation>
    </message>
    <message>
        <source>The times of this file have no year.</source>
        <translation>The times of this file have no year.</translation>
    </message>
    <message>
        <source>Give it with the option --year, or put the file into a folder whose name begins with the year, such as 2021-04.</source>
        <translation>Give it with the option --year, or put the file into a folder whose name begins with the year, such as 2021-04.</translation>
    </message>
    <message>
        <source>The file&apos;s name does not tell the station, as the profile “%1” expects.</source>
        <translation>The file&apos;s name does not tell the station, as the profile “%1” expects.</translation>
    </message>
    <message>
        <source>Name the station with --station.</source>
        <translation>Name the station with --station.</translation>
    </message>
    <message>
        <source>The profile “%1” maps a column to the indicator “%2”, which the catalogue does not know.</source>
        <translation>The profile “%1” maps a column to the indicator “%2”, which the catalogue does not know.</translation>
    </message>
    <message>
        <source>Choose an indicator of the catalogue.</source>
        <translation>Choose an indicator of the catalogue.</translation>
    </message>
    <message>
        <source>The unit “%1” of the column “%2” is not in the catalogue.</source>
        <translation>The unit “%1” of the column “%2” is not in the catalogue.</translation>
    </message>
    <message>
        <source>Write it as the catalogue does, for example ug/m3 or mg/L.</source>
        <translation>Write it as the catalogue does, for example ug/m3 or mg/L.</translation>
    </message>
    <message>
        <source>The unit “%1” of the column “%2” does not measure %3.</source>
        <translation>The unit “%1” of the column “%2” does not measure %3.</translation>
    </message>
    <message>
        <source>Use %1 or a unit that converts into it.</source>
        <translation>Use %1 or a unit that converts into it.</translation>
    </message>
    <message>
        <source>Columns of the profile that the file does not have: %1</source>
        <translation>Columns of the profile that the file does not have: %1</translation>
    </message>
    <message>
        <source>“%1” is no compass point</source>
        <translation>“%1” is no compass point</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 lies outside the plausible range %4 … %5</source>
        <translation>%1: %2 %3 lies outside the plausible range %4 … %5</translation>
    </message>
    <message>
        <source>the indicator “%1” is not in the catalogue; map it in the profile</source>
        <translation>the indicator “%1” is not in the catalogue; map it in the profile</translation>
    </message>
    <message>
        <source>the row has values but no time</source>
        <translation>the row has values but no time</translation>
    </message>
    <message>
        <source>“%1” in the column %2 is no whole number</source>
        <translation>“%1” in the column %2 is no whole number</translation>
    </message>
</context>
<context>
    <name>jinguan::RuleCheck</name>
    <message>
        <source>It could not be measured.</source>
        <translation>It could not be measured.</translation>
    </message>
    <message>
        <source>%1; required: %2</source>
        <translation>%1; required: %2</translation>
    </message>
    <message>
        <source>%1, but what is drawn does not reach far enough to tell; required: %2</source>
        <translation>%1, but what is drawn does not reach far enough to tell; required: %2</translation>
    </message>
    <message numerus="yes">
        <source> (%n feature(s) without a usable shape were left out)</source>
        <translation>
            <numerusform> (%n feature without a usable shape was left out)</numerusform>
            <numerusform> (%n features without a usable shape were left out)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is given</source>
        <translation>“%1” is given</translation>
    </message>
    <message>
        <source>“%1” is not %2</source>
        <translation>“%1” is not %2</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>“%1” is %2</translation>
    </message>
    <message>
        <source>Nothing is known that is called “%1”.</source>
        <translation>Nothing is known that is called “%1”.</translation>
    </message>
    <message>
        <source>The clause holds where %1.</source>
        <translation>The clause holds where %1.</translation>
    </message>
    <message>
        <source>The clause holds where %1, which is not known.</source>
        <translation>The clause holds where %1, which is not known.</translation>
    </message>
    <message>
        <source>The station has no position. Give it one in the list of stations.</source>
        <translation>The station has no position. Give it one in the list of stations.</translation>
    </message>
    <message>
        <source>%1, but “%2” is met in its place.</source>
        <translation>%1, but “%2” is met in its place.</translation>
    </message>
    <message>
        <source>%1; whether “%2” stands in for it cannot be told: %3</source>
        <translation>%1; whether “%2” stands in for it cannot be told: %3</translation>
    </message>
</context>
<context>
    <name>jinguan::RuleDialog</name>
    <message>
        <source>Warning rules</source>
        <translation>Warning rules</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>&amp;Add a rule</translation>
    </message>
    <message>
        <source>&amp;Back to what ships</source>
        <translation>&amp;Back to what ships</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>last </source>
        <translation>last </translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>&amp;Try the rule</source>
        <translation>&amp;Try the rule</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (off)</translation>
    </message>
    <message>
        <source>Changed in this workspace</source>
        <translation>Changed in this workspace</translation>
    </message>
    <message>
        <source>&amp;Remove the rule</source>
        <translation>&amp;Remove the rule</translation>
    </message>
    <message>
        <source>The rule “%1” has no number to compare with.</source>
        <translation>The rule “%1” has no number to compare with.</translation>
    </message>
    <message>
        <source>Add a threshold, or remove the rule.</source>
        <translation>Add a threshold, or remove the rule.</translation>
    </message>
    <message>
        <source>Own rule %1</source>
        <translation>Own rule %1</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Counting …</translation>
    </message>
    <message numerus="yes">
        <source>It would have opened %n incident(s).</source>
        <translation>
            <numerusform>It would have opened %n incident.</numerusform>
            <numerusform>It would have opened %n incidents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::RuleForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Watches</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>Values of</translation>
    </message>
    <message>
        <source>Has to hold for</source>
        <translation>Has to hold for</translation>
    </message>
    <message>
        <source>Bad are values</source>
        <translation>Bad are values</translation>
    </message>
    <message>
        <source>Looks back</source>
        <translation>Looks back</translation>
    </message>
    <message>
        <source>Steps or neighbours</source>
        <translation>Steps or neighbours</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rests on</translation>
    </message>
    <message>
        <source>Is watched</source>
        <translation>Is watched</translation>
    </message>
    <message>
        <source>Closes by itself when the condition is over</source>
        <translation>Closes by itself when the condition is over</translation>
    </message>
    <message>
        <source>Confirmed by the bureau</source>
        <translation>Confirmed by the bureau</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>a minute</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>an hour</translation>
    </message>
    <message>
        <source>four hours</source>
        <translation>four hours</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>a day</translation>
    </message>
    <message>
        <source>above the number</source>
        <translation>above the number</translation>
    </message>
    <message>
        <source>below the number</source>
        <translation>below the number</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>the verdict on the station</source>
        <translation>the verdict on the station</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Working value, to be confirmed</source>
        <translation>Working value, to be confirmed</translation>
    </message>
    <message>
        <source>%1 (to be confirmed)</source>
        <translation>%1 (to be confirmed)</translation>
    </message>
    <message>
        <source>Radius, or length of river</source>
        <translation>Radius, or length of river</translation>
    </message>
</context>
<context>
    <name>jinguan::RuleMeasures</name>
    <message>
        <source>distance to a layer</source>
        <translation>distance to a layer</translation>
    </message>
    <message>
        <source>inside of a layer</source>
        <translation>inside of a layer</translation>
    </message>
    <message>
        <source>an attribute of the site</source>
        <translation>an attribute of the site</translation>
    </message>
    <message>
        <source>distance to the next station of a kind</source>
        <translation>distance to the next station of a kind</translation>
    </message>
    <message>
        <source>distance to obstacles over their height above the inlet</source>
        <translation>distance to obstacles over their height above the inlet</translation>
    </message>
    <message>
        <source>free arc of the horizon</source>
        <translation>free arc of the horizon</translation>
    </message>
    <message>
        <source>inlet height among tall buildings</source>
        <translation>inlet height among tall buildings</translation>
    </message>
    <message>
        <source>distance to roads, by their traffic</source>
        <translation>distance to roads, by their traffic</translation>
    </message>
    <message>
        <source>distance to the kerb</source>
        <translation>distance to the kerb</translation>
    </message>
    <message>
        <source>traffic under an open path</source>
        <translation>traffic under an open path</translation>
    </message>
    <message>
        <source>new against old place of a moved point</source>
        <translation>new against old place of a moved point</translation>
    </message>
    <message>
        <source>distance along the river to the next confluence or outfall upstream</source>
        <translation>distance along the river to the next confluence or outfall upstream</translation>
    </message>
    <message>
        <source>number of verticals, by width</source>
        <translation>number of verticals, by width</translation>
    </message>
    <message>
        <source>number of depths of a vertical, by depth</source>
        <translation>number of depths of a vertical, by depth</translation>
    </message>
    <message>
        <source>straight over drawn length of the reach</source>
        <translation>straight over drawn length of the reach</translation>
    </message>
    <message>
        <source>kind of reach to be avoided</source>
        <translation>kind of reach to be avoided</translation>
    </message>
    <message>
        <source>outfalls upstream</source>
        <translation>outfalls upstream</translation>
    </message>
    <message>
        <source>outfalls downstream</source>
        <translation>outfalls downstream</translation>
    </message>
    <message>
        <source>distance along the river to the next outfall upstream</source>
        <translation>distance along the river to the next outfall upstream</translation>
    </message>
    <message>
        <source>distance along the river to the next outfall downstream</source>
        <translation>distance along the river to the next outfall downstream</translation>
    </message>
    <message>
        <source>length of the reach</source>
        <translation>length of the reach</translation>
    </message>
    <message>
        <source>first-grade zone upstream along the river</source>
        <translation>first-grade zone upstream along the river</translation>
    </message>
    <message>
        <source>first-grade zone downstream along the river</source>
        <translation>first-grade zone downstream along the river</translation>
    </message>
    <message>
        <source>place along the groundwater flow, from the nearest source</source>
        <translation>place along the groundwater flow, from the nearest source</translation>
    </message>
    <message>
        <source>distance to reflecting surfaces</source>
        <translation>distance to reflecting surfaces</translation>
    </message>
    <message>
        <source>part of the grid cell that is not built up</source>
        <translation>part of the grid cell that is not built up</translation>
    </message>
    <message>
        <source>distance to the centre of the grid cell, in parts of its side</source>
        <translation>distance to the centre of the grid cell, in parts of its side</translation>
    </message>
    <message>
        <source>distance to the next junction</source>
        <translation>distance to the next junction</translation>
    </message>
    <message>
        <source>junctions before and behind on the road</source>
        <translation>junctions before and behind on the road</translation>
    </message>
    <message>
        <source>side of the sampling grid</source>
        <translation>side of the sampling grid</translation>
    </message>
    <message>
        <source>number of points</source>
        <translation>number of points</translation>
    </message>
    <message>
        <source>number of points, by people and built-up area</source>
        <translation>number of points, by people and built-up area</translation>
    </message>
    <message>
        <source>points in each unit of a layer</source>
        <translation>points in each unit of a layer</translation>
    </message>
    <message>
        <source>acoustic zone classes without a point</source>
        <translation>acoustic zone classes without a point</translation>
    </message>
    <message>
        <source>valid cells of the grid</source>
        <translation>valid cells of the grid</translation>
    </message>
    <message>
        <source>a figure of the network</source>
        <translation>a figure of the network</translation>
    </message>
    <message>
        <source>deviation of the grid from the steps of the standard</source>
        <translation>deviation of the grid from the steps of the standard</translation>
    </message>
    <message>
        <source>number of points, by variability</source>
        <translation>number of points, by variability</translation>
    </message>
    <message>
        <source>pollution load seen by control sections</source>
        <translation>pollution load seen by control sections</translation>
    </message>
    <message>
        <source>mean of the points against the city</source>
        <translation>mean of the points against the city</translation>
    </message>
    <message>
        <source>percentiles of the points against the city</source>
        <translation>percentiles of the points against the city</translation>
    </message>
</context>
<context>
    <name>jinguan::RuleVerdictView</name>
    <message>
        <source>&amp;All clauses</source>
        <translation>&amp;All clauses</translation>
    </message>
    <message>
        <source>Also clauses that do not apply to this site</source>
        <translation>Also clauses that do not apply to this site</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;Give the missing figure …</source>
        <translation>&amp;Give the missing figure …</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) fail</source>
        <translation>
            <numerusform>%n clause fails</numerusform>
            <numerusform>%n clauses fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>data are missing for %n clause(s)</source>
        <translation>
            <numerusform>data are missing for %n clause</numerusform>
            <numerusform>data are missing for %n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) met</source>
        <translation>
            <numerusform>%n clause met</numerusform>
            <numerusform>%n clauses met</numerusform>
        </translation>
    </message>
    <message>
        <source>No clause applies.</source>
        <translation>No clause applies.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>bureau</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source> (unverified)</source>
        <translation> (unverified)</translation>
    </message>
    <message>
        <source>Choose a clause: what was found is told here and drawn on the map.</source>
        <translation>Choose a clause: what was found is told here and drawn on the map.</translation>
    </message>
    <message>
        <source>unverified, to be confirmed</source>
        <translation>unverified, to be confirmed</translation>
    </message>
    <message>
        <source>* rests on schematic layers: %1</source>
        <translation>* rests on schematic layers: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>changed in this workspace</source>
        <translation>changed in this workspace</translation>
    </message>
</context>
<context>
    <name>jinguan::RulesPage</name>
    <message>
        <source>separated by blanks, e.g. — NA -999</source>
        <translation>separated by blanks, e.g. — NA -999</translation>
    </message>
    <message>
        <source>An empty cell is always missing.</source>
        <translation>An empty cell is always missing.</translation>
    </message>
    <message>
        <source>point: 12.5</source>
        <translation>point: 12.5</translation>
    </message>
    <message>
        <source>comma: 12,5</source>
        <translation>comma: 12,5</translation>
    </message>
    <message>
        <source>no thousands separator</source>
        <translation>no thousands separator</translation>
    </message>
    <message>
        <source>comma: 1,234</source>
        <translation>comma: 1,234</translation>
    </message>
    <message>
        <source>blank: 1 234</source>
        <translation>blank: 1 234</translation>
    </message>
    <message>
        <source>apostrophe: 1&apos;234</source>
        <translation>apostrophe: 1&apos;234</translation>
    </message>
    <message>
        <source>point: 1.234</source>
        <translation>point: 1.234</translation>
    </message>
    <message>
        <source>Text in the flag column</source>
        <translation>Text in the flag column</translation>
    </message>
    <message>
        <source>means</source>
        <translation>means</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>manual value</source>
        <translation>manual value</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibration</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>maintenance</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fault</translation>
    </message>
    <message>
        <source>over range</source>
        <translation>over range</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>link broken</source>
        <translation>link broken</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>suspect</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalid</translation>
    </message>
    <message>
        <source>reject it</source>
        <translation>reject it</translation>
    </message>
    <message>
        <source>keep it as suspect</source>
        <translation>keep it as suspect</translation>
    </message>
    <message>
        <source>the first stays, the others are rejected</source>
        <translation>the first stays, the others are rejected</translation>
    </message>
    <message>
        <source>the last replaces the others</source>
        <translation>the last replaces the others</translation>
    </message>
    <message>
        <source>Marks of a missing value</source>
        <translation>Marks of a missing value</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Implausible value</source>
        <translation>Implausible value</translation>
    </message>
    <message>
        <source>Rows that contradict</source>
        <translation>Rows that contradict</translation>
    </message>
    <message>
        <source>Quality flags</source>
        <translation>Quality flags</translation>
    </message>
</context>
<context>
    <name>jinguan::SampleModel</name>
    <message>
        <source>values of …</source>
        <translation>values of …</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (guessed)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Guessed: %1</source>
        <translation>Guessed: %1</translation>
    </message>
</context>
<context>
    <name>jinguan::SampleSize</name>
    <message>
        <source>Deviation and allowed error must be larger than 0.</source>
        <translation>Deviation and allowed error must be larger than 0.</translation>
    </message>
    <message>
        <source>The confidence is %1.</source>
        <translation>The confidence is %1.</translation>
    </message>
    <message>
        <source>Give one between 0.5 and 1, such as 0.95.</source>
        <translation>Give one between 0.5 and 1, such as 0.95.</translation>
    </message>
    <message>
        <source>More than a million samples would be needed.</source>
        <translation>More than a million samples would be needed.</translation>
    </message>
    <message>
        <source>Allow a larger error.</source>
        <translation>Allow a larger error.</translation>
    </message>
</context>
<context>
    <name>jinguan::ScanPlan</name>
    <message>
        <source>The warning rule “%1” is not known.</source>
        <translation>The warning rule “%1” is not known.</translation>
    </message>
</context>
<context>
    <name>jinguan::ScatterChart</name>
    <message>
        <source>Pearson r = %1 · Spearman ρ = %2 · n = %3</source>
        <translation>Pearson r = %1 · Spearman ρ = %2 · n = %3</translation>
    </message>
    <message>
        <source>least-squares line with the 95 % band of its mean</source>
        <translation>least-squares line with the 95 % band of its mean</translation>
    </message>
</context>
<context>
    <name>jinguan::ScenarioComparison</name>
    <message>
        <source>“%1”</source>
        <comment>name of a scenario</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 was made with a radius of %2 m for %3; here it is judged with %4 m.</source>
        <translation>%1 was made with a radius of %2 m for %3; here it is judged with %4 m.</translation>
    </message>
    <message>
        <source>%1 was made with a cost of %2 for %3; here it is counted with %4.</source>
        <translation>%1 was made with a cost of %2 for %3; here it is counted with %4.</translation>
    </message>
    <message>
        <source>the whole city</source>
        <translation>the whole city</translation>
    </message>
    <message>
        <source>the newest state</source>
        <translation>the newest state</translation>
    </message>
    <message>
        <source>%1 was made for %2; here it is judged over %3.</source>
        <translation>%1 was made for %2; here it is judged over %3.</translation>
    </message>
    <message>
        <source>%1 was made for the network of %2; here it is %3.</source>
        <translation>%1 was made for the network of %2; here it is %3.</translation>
    </message>
    <message>
        <source>%1 was made for the demand “%2”; here it is judged by “%3”.</source>
        <translation>%1 was made for the demand “%2”; here it is judged by “%3”.</translation>
    </message>
    <message>
        <source>%1 counted planned stations as existing; here they do not count.</source>
        <translation>%1 counted planned stations as existing; here they do not count.</translation>
    </message>
    <message>
        <source>%1 did not count planned stations as existing; here they count.</source>
        <translation>%1 did not count planned stations as existing; here they count.</translation>
    </message>
    <message>
        <source>%1 is about another element (%2); areas and people compare, sites do not.</source>
        <translation>%1 is about another element (%2); areas and people compare, sites do not.</translation>
    </message>
    <message>
        <source>There is no scenario to compare.</source>
        <translation>There is no scenario to compare.</translation>
    </message>
    <message>
        <source>Save a proposal first.</source>
        <translation>Save a proposal first.</translation>
    </message>
    <message>
        <source>The siting rules are left out: %1</source>
        <translation>The siting rules are left out: %1</translation>
    </message>
    <message>
        <source>The scenario “%1” is named twice.</source>
        <translation>The scenario “%1” is named twice.</translation>
    </message>
    <message>
        <source>Name each one once.</source>
        <translation>Name each one once.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>As it is</translation>
    </message>
    <message>
        <source>Counting what each plan covers</source>
        <translation>Counting what each plan covers</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) of %1 stand already as counting stations and add nothing.</source>
        <translation>
            <numerusform>%n site of %1 stands already as a counting station and adds nothing.</numerusform>
            <numerusform>%n sites of %1 stand already as counting stations and add nothing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stations that count</source>
        <translation>Stations that count</translation>
    </message>
    <message>
        <source>Sites of the plan</source>
        <translation>Sites of the plan</translation>
    </message>
    <message>
        <source>Sites: %1</source>
        <translation>Sites: %1</translation>
    </message>
    <message>
        <source>Existing stations that move</source>
        <translation>Existing stations that move</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Rules met</source>
        <translation>Rules met</translation>
    </message>
    <message>
        <source>Rules failed</source>
        <translation>Rules failed</translation>
    </message>
    <message>
        <source>Rules without data</source>
        <translation>Rules without data</translation>
    </message>
    <message>
        <source>Covered area</source>
        <translation>Covered area</translation>
    </message>
    <message>
        <source>Change against the network</source>
        <translation>Change against the network</translation>
    </message>
    <message>
        <source>Covered people</source>
        <translation>Covered people</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>Covered demand of the layer</source>
        <translation>Covered demand of the layer</translation>
    </message>
    <message>
        <source>Not covered, exact</source>
        <translation>Not covered, exact</translation>
    </message>
    <message>
        <source>Covered more than once</source>
        <translation>Covered more than once</translation>
    </message>
    <message>
        <source>Stations over a place, mean</source>
        <translation>Stations over a place, mean</translation>
    </message>
    <message>
        <source>Demand to its nearest station, mean</source>
        <translation>Demand to its nearest station, mean</translation>
    </message>
    <message>
        <source>Any place to its nearest station, greatest</source>
        <translation>Any place to its nearest station, greatest</translation>
    </message>
    <message>
        <source>Covered of the class %1 (%2, schematic)</source>
        <translation>Covered of the class %1 (%2, schematic)</translation>
    </message>
    <message>
        <source>Covered of the class %1 (%2)</source>
        <translation>Covered of the class %1 (%2)</translation>
    </message>
    <message>
        <source>Covered area: %1</source>
        <translation>Covered area: %1</translation>
    </message>
    <message>
        <source>Sites in common with “%1”</source>
        <translation>Sites in common with “%1”</translation>
    </message>
    <message>
        <source>Sites moved against “%1”</source>
        <translation>Sites moved against “%1”</translation>
    </message>
    <message>
        <source>Sites that “%1” has not</source>
        <translation>Sites that “%1” has not</translation>
    </message>
    <message>
        <source>Sites of “%1” that are missing</source>
        <translation>Sites of “%1” that are missing</translation>
    </message>
</context>
<context>
    <name>jinguan::ScenarioJson</name>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 is not between %2 and %3.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 is not a whole number.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Correct the file, or export the scenario anew.</source>
        <translation>Correct the file, or export the scenario anew.</translation>
    </message>
    <message>
        <source>is missing; %1 is wanted.</source>
        <translation>is missing; %1 is wanted.</translation>
    </message>
    <message>
        <source>is not %1.</source>
        <translation>is not %1.</translation>
    </message>
    <message>
        <source>“%1” is not in the catalogue.</source>
        <translation>“%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>“%1” is not known.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>“%1” is not a day.</translation>
    </message>
    <message>
        <source>This is JSON, but not one scenario.</source>
        <translation>This is JSON, but not one scenario.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at byte %2.</source>
        <translation>This is not JSON: %1 at byte %2.</translation>
    </message>
    <message>
        <source>Give a file that “plan export” or “plan propose --json” has written.</source>
        <translation>Give a file that “plan export” or “plan propose --json” has written.</translation>
    </message>
    <message>
        <source>“%1” is not “%2”.</source>
        <translation>“%1” is not “%2”.</translation>
    </message>
    <message>
        <source>%1 is newer than this program reads (%2).</source>
        <translation>%1 is newer than this program reads (%2).</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>is empty.</translation>
    </message>
    <message>
        <source>“%1” is not a moment.</source>
        <translation>“%1” is not a moment.</translation>
    </message>
    <message>
        <source>%1 sites are more than %2.</source>
        <translation>%1 sites are more than %2.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>The file cannot be written: %1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>The file cannot be read: %1.</translation>
    </message>
    <message>
        <source>The file is too large for a scenario (%1 MB).</source>
        <translation>The file is too large for a scenario (%1 MB).</translation>
    </message>
</context>
<context>
    <name>jinguan::ScenarioMaps</name>
    <message>
        <source>%1 · %2 % of the area</source>
        <comment>plan, share</comment>
        <translation>%1 · %2 % of the area</translation>
    </message>
    <message>
        <source>Site of the plan</source>
        <translation>Site of the plan</translation>
    </message>
</context>
<context>
    <name>jinguan::ScenarioTable</name>
    <message>
        <source>There is another scenario called “%1”.</source>
        <translation>There is another scenario called “%1”.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>The scenario “%1” is not in the workspace any more.</source>
        <translation>The scenario “%1” is not in the workspace any more.</translation>
    </message>
    <message>
        <source>The scenario has no name.</source>
        <translation>The scenario has no name.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Give it one.</translation>
    </message>
</context>
<context>
    <name>jinguan::ScratchIncidentStore</name>
    <message>
        <source>The incident %1 is not known.</source>
        <translation>The incident %1 is not known.</translation>
    </message>
</context>
<context>
    <name>jinguan::SearchBox</name>
    <message>
        <source>Station, district, river…</source>
        <translation>Station, district, river…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name, or the code.</source>
        <translation>Nothing found. Try a part of the name, or the code.</translation>
    </message>
</context>
<context>
    <name>jinguan::SectorDialog</name>
    <message>
        <source>Corridor view: where pollution came from</source>
        <translation>Corridor view: where pollution came from</translation>
    </message>
    <message>
        <source>above percentile %1</source>
        <translation>above percentile %1</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>From, to</translation>
    </message>
    <message>
        <source>High values</source>
        <translation>High values</translation>
    </message>
    <message>
        <source>A sector says from where air came in the hour, not where its load was emitted.</source>
        <translation>A sector says from where air came in the hour, not where its load was emitted.</translation>
    </message>
    <message>
        <source>%1 %2, %3 – %4</source>
        <translation>%1 %2, %3 – %4</translation>
    </message>
    <message>
        <source>Wind of %1, %2 km away; %3 hours, %4 without wind. High means above %5; by chance a sector would have a CPF of %6.</source>
        <translation>Wind of %1, %2 km away; %3 hours, %4 without wind. High means above %5; by chance a sector would have a CPF of %6.</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calm</translation>
    </message>
    <message>
        <source>along %1</source>
        <translation>along %1</translation>
    </message>
    <message>
        <source>Wind from</source>
        <translation>Wind from</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Hours, %</source>
        <translation>Hours, %</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Pollution, %</source>
        <translation>Pollution, %</translation>
    </message>
    <message>
        <source>High hours</source>
        <translation>High hours</translation>
    </message>
</context>
<context>
    <name>jinguan::SectorLayer</name>
    <message>
        <source>Upwind sectors</source>
        <translation>Upwind sectors</translation>
    </message>
    <message>
        <source>Transport corridors by share</source>
        <translation>Transport corridors by share</translation>
    </message>
    <message>
        <source>high values rarer than elsewhere (CPF &lt; %1)</source>
        <translation>high values rarer than elsewhere (CPF &lt; %1)</translation>
    </message>
    <message>
        <source>CPF %1–%2</source>
        <translation>CPF %1–%2</translation>
    </message>
    <message>
        <source>high values often (CPF ≥ %1)</source>
        <translation>high values often (CPF ≥ %1)</translation>
    </message>
    <message>
        <source>%1: pollution by wind direction</source>
        <translation>%1: pollution by wind direction</translation>
    </message>
    <message>
        <source>Transport corridors, share of pollution of their sectors</source>
        <translation>Transport corridors, share of pollution of their sectors</translation>
    </message>
</context>
<context>
    <name>jinguan::Sensitivity</name>
    <message>
        <source>radius × %1 (%2 m)</source>
        <translation>radius × %1 (%2 m)</translation>
    </message>
    <message>
        <source>spacing %1 m</source>
        <translation>spacing %1 m</translation>
    </message>
    <message>
        <source>no spacing</source>
        <translation>no spacing</translation>
    </message>
    <message>
        <source>The scenario “%1” has no sites.</source>
        <translation>The scenario “%1” has no sites.</translation>
    </message>
    <message>
        <source>people %1 %, area %2 %</source>
        <translation>people %1 %, area %2 %</translation>
    </message>
    <message>
        <source>weight of “%1” × %2</source>
        <translation>weight of “%1” × %2</translation>
    </message>
    <message>
        <source>The plans of the cases do not look at the quotas of districts and classes.</source>
        <translation>The plans of the cases do not look at the quotas of districts and classes.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Spacing</translation>
    </message>
    <message>
        <source>People against area</source>
        <translation>People against area</translation>
    </message>
    <message>
        <source>Weights of the suitability</source>
        <translation>Weights of the suitability</translation>
    </message>
</context>
<context>
    <name>jinguan::SensitivityPage</name>
    <message>
        <source>Vary the assumptions</source>
        <translation>Vary the assumptions</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Chosen in</source>
        <translation>Chosen in</translation>
    </message>
    <message>
        <source>of cases</source>
        <translation>of cases</translation>
    </message>
    <message>
        <source>How coverage and sites change with radius, spacing and weights, for the chosen scenario.</source>
        <translation>How coverage and sites change with radius, spacing and weights, for the chosen scenario.</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>not in the plan</translation>
    </message>
    <message>
        <source>Coverage when it is otherwise: %1</source>
        <translation>Coverage when it is otherwise: %1</translation>
    </message>
    <message>
        <source>% of the demand</source>
        <translation>% of the demand</translation>
    </message>
    <message>
        <source>best plan for the case</source>
        <translation>best plan for the case</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>this plan</translation>
    </message>
    <message>
        <source>network as it is</source>
        <translation>network as it is</translation>
    </message>
    <message>
        <source>proved bound: no plan of these candidates covers more</source>
        <translation>proved bound: no plan of these candidates covers more</translation>
    </message>
    <message>
        <source>holding on to the plan loses %1 %</source>
        <translation>holding on to the plan loses %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n of its sites chosen again</source>
        <translation>
            <numerusform>%n of its sites chosen again</numerusform>
            <numerusform>%n of its sites chosen again</numerusform>
        </translation>
    </message>
    <message>
        <source>weight of people, the rest is area</source>
        <translation>weight of people, the rest is area</translation>
    </message>
</context>
<context>
    <name>jinguan::SensorThingsDraft</name>
    <message>
        <source>indicator by “%1”</source>
        <translation>indicator by “%1”</translation>
    </message>
    <message>
        <source>no indicator of the catalogue has one of these names</source>
        <translation>no indicator of the catalogue has one of these names</translation>
    </message>
    <message>
        <source>the service names no unit</source>
        <translation>the service names no unit</translation>
    </message>
    <message>
        <source>the unit “%1” is not known</source>
        <translation>the unit “%1” is not known</translation>
    </message>
    <message>
        <source>no station of the workspace is called so</source>
        <translation>no station of the workspace is called so</translation>
    </message>
    <message>
        <source>station by the thing&apos;s name or code</source>
        <translation>station by the thing&apos;s name or code</translation>
    </message>
    <message>
        <source>period by its intervals of %1 s</source>
        <translation>period by its intervals of %1 s</translation>
    </message>
    <message>
        <source>instants every %1 s: check whether they are samples, or label the begin or the end of a period</source>
        <translation>instants every %1 s: check whether they are samples, or label the begin or the end of a period</translation>
    </message>
    <message>
        <source>too few observations to tell the period</source>
        <translation>too few observations to tell the period</translation>
    </message>
    <message>
        <source>The service has more than %1 datastreams; the draft has the first ones.</source>
        <translation>The service has more than %1 datastreams; the draft has the first ones.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Looking at %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jinguan::SensorThingsHttp</name>
    <message>
        <source>Ask the operator of the service for access from this computer.</source>
        <translation>Ask the operator of the service for access from this computer.</translation>
    </message>
    <message>
        <source>The address ends with the version of the service, like https://…/v1.1.</source>
        <translation>The address ends with the version of the service, like https://…/v1.1.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>The request was cancelled.</translation>
    </message>
    <message>
        <source>The answer is longer than %1 MB.</source>
        <translation>The answer is longer than %1 MB.</translation>
    </message>
    <message>
        <source>Ask for smaller pages in the mapping (page).</source>
        <translation>Ask for smaller pages in the mapping (page).</translation>
    </message>
    <message>
        <source>The answer was not there after %1 s.</source>
        <translation>The answer was not there after %1 s.</translation>
    </message>
    <message>
        <source>The service answered %1 %2: %3</source>
        <translation>The service answered %1 %2: %3</translation>
    </message>
    <message>
        <source>The service did not answer: %1</source>
        <translation>The service did not answer: %1</translation>
    </message>
    <message>
        <source>The service answered %1, which is no data.</source>
        <translation>The service answered %1, which is no data.</translation>
    </message>
    <message>
        <source>“%1” is no address of a service.</source>
        <translation>“%1” is no address of a service.</translation>
    </message>
    <message>
        <source>Write it like https://example.org/FROST-Server/v1.1.</source>
        <translation>Write it like https://example.org/FROST-Server/v1.1.</translation>
    </message>
</context>
<context>
    <name>jinguan::SensorThingsMapping</name>
    <message>
        <source>a stream has no key (stream)</source>
        <translation>a stream has no key (stream)</translation>
    </message>
    <message>
        <source>the factor of the stream %1 is no number, or zero</source>
        <translation>the factor of the stream %1 is no number, or zero</translation>
    </message>
    <message>
        <source>the period “%1” of the stream %2 is none of sample, second, minute, hour, 4h, 8h, day, month, year</source>
        <translation>the period “%1” of the stream %2 is none of sample, second, minute, hour, 4h, 8h, day, month, year</translation>
    </message>
    <message>
        <source>the label “%1” of the stream %2 is none of begin, middle, end</source>
        <translation>the label “%1” of the stream %2 is none of begin, middle, end</translation>
    </message>
    <message>
        <source>the method “%1” of the stream %2 is none of automatic, manual, model</source>
        <translation>the method “%1” of the stream %2 is none of automatic, manual, model</translation>
    </message>
    <message>
        <source>The mapping cannot be used: %1.</source>
        <translation>The mapping cannot be used: %1.</translation>
    </message>
    <message>
        <source>Mend the file, or make a new draft of it.</source>
        <translation>Mend the file, or make a new draft of it.</translation>
    </message>
    <message>
        <source>“%1” is no quality flag</source>
        <translation>“%1” is no quality flag</translation>
    </message>
    <message>
        <source>it is no JSON object (%1, at byte %2)</source>
        <translation>it is no JSON object (%1, at byte %2)</translation>
    </message>
    <message>
        <source>lookBack is not between 0 and %1 seconds</source>
        <translation>lookBack is not between 0 and %1 seconds</translation>
    </message>
    <message>
        <source>page is not between 1 and %1</source>
        <translation>page is not between 1 and %1</translation>
    </message>
    <message>
        <source>“%1” is no time to begin from</source>
        <translation>“%1” is no time to begin from</translation>
    </message>
    <message>
        <source>The mapping cannot be read: %1.</source>
        <translation>The mapping cannot be read: %1.</translation>
    </message>
    <message>
        <source>Make a draft of it with --draft.</source>
        <translation>Make a draft of it with --draft.</translation>
    </message>
    <message>
        <source>The mapping cannot be written: %1.</source>
        <translation>The mapping cannot be written: %1.</translation>
    </message>
    <message>
        <source>Choose a folder that may be written.</source>
        <translation>Choose a folder that may be written.</translation>
    </message>
    <message>
        <source>the indicator “%1” of the stream %2 is not in the catalogue</source>
        <translation>the indicator “%1” of the stream %2 is not in the catalogue</translation>
    </message>
    <message>
        <source>the unit “%1” of the stream %2 does not measure %3</source>
        <translation>the unit “%1” of the stream %2 does not measure %3</translation>
    </message>
    <message>
        <source>the stream %1 names no station</source>
        <translation>the stream %1 names no station</translation>
    </message>
    <message>
        <source>the stream %1 writes what another one writes; tell them apart by position, or leave one out</source>
        <translation>the stream %1 writes what another one writes; tell them apart by position, or leave one out</translation>
    </message>
</context>
<context>
    <name>jinguan::SensorThingsPoll</name>
    <message>
        <source>The service does not send in order of time and has more than is taken at once.</source>
        <translation>The service does not send in order of time and has more than is taken at once.</translation>
    </message>
    <message>
        <source>Let the mapping begin later (from).</source>
        <translation>Let the mapping begin later (from).</translation>
    </message>
    <message>
        <source>the observation lies in the future: %1</source>
        <translation>the observation lies in the future: %1</translation>
    </message>
    <message>
        <source>The service does not heed the filter of time of the stream %1; older observations were left out.</source>
        <translation>The service does not heed the filter of time of the stream %1; older observations were left out.</translation>
    </message>
    <message>
        <source>stream %1: %2</source>
        <translation>stream %1: %2</translation>
    </message>
    <message>
        <source>Asking %1 for %2</source>
        <translation>Asking %1 for %2</translation>
    </message>
</context>
<context>
    <name>jinguan::SensorThingsService</name>
    <message>
        <source>The service sends texts that are not UTF-8; their broken letters were replaced.</source>
        <translation>The service sends texts that are not UTF-8; their broken letters were replaced.</translation>
    </message>
    <message>
        <source>The answer is no JSON object: %1, at byte %2 of %3.</source>
        <translation>The answer is no JSON object: %1, at byte %2 of %3.</translation>
    </message>
    <message>
        <source>An answer that was cut is asked for again at the next poll.</source>
        <translation>An answer that was cut is asked for again at the next poll.</translation>
    </message>
    <message>
        <source>The service links to %1; its own address was used instead.</source>
        <translation>The service links to %1; its own address was used instead.</translation>
    </message>
    <message>
        <source>The pages of the service lead back to one that was read already.</source>
        <translation>The pages of the service lead back to one that was read already.</translation>
    </message>
    <message>
        <source>Tell the operator of the service; what came until there was taken.</source>
        <translation>Tell the operator of the service; what came until there was taken.</translation>
    </message>
    <message>
        <source>The answer has no list “value”, so it is none of SensorThings.</source>
        <translation>The answer has no list “value”, so it is none of SensorThings.</translation>
    </message>
    <message>
        <source>Check the address; it ends with the version, like https://…/v1.1.</source>
        <translation>Check the address; it ends with the version, like https://…/v1.1.</translation>
    </message>
    <message>
        <source>The link to the next page leads to another place: %1</source>
        <translation>The link to the next page leads to another place: %1</translation>
    </message>
</context>
<context>
    <name>jinguan::SensorThingsTime</name>
    <message>
        <source>“%1” has no time zone; say which one the service means in the mapping (zone)</source>
        <translation>“%1” has no time zone; say which one the service means in the mapping (zone)</translation>
    </message>
    <message>
        <source>the observation has no time</source>
        <translation>the observation has no time</translation>
    </message>
    <message>
        <source>“%1” is no time</source>
        <translation>“%1” is no time</translation>
    </message>
    <message>
        <source>the interval “%1” ends before it begins</source>
        <translation>the interval “%1” ends before it begins</translation>
    </message>
    <message>
        <source>the observation covers %1 s, the mapping says %2</source>
        <translation>the observation covers %1 s, the mapping says %2</translation>
    </message>
</context>
<context>
    <name>jinguan::SeriesLoader</name>
    <message>
        <source>No workspace is open. Open one to see its readings.</source>
        <translation>No workspace is open. Open one to see its readings.</translation>
    </message>
    <message>
        <source>%1 · computed</source>
        <translation>%1 · computed</translation>
    </message>
</context>
<context>
    <name>jinguan::SetCoverSolver</name>
    <message>
        <source>Searching; %1 placed or spent, at least %2 needed</source>
        <translation>Searching; %1 placed or spent, at least %2 needed</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>No plan that covers the share asked for was found; the best covers %1 % of the demand.</source>
        <translation>No plan that covers the share asked for was found; the best covers %1 % of the demand.</translation>
    </message>
    <message>
        <source>Ask for a smaller share, offer more candidates, or loosen a rule.</source>
        <translation>Ask for a smaller share, offer more candidates, or loosen a rule.</translation>
    </message>
    <message>
        <source>These candidates and rules let no plan cover more than %1 % of the demand; %2 % is asked for.</source>
        <translation>These candidates and rules let no plan cover more than %1 % of the demand; %2 % is asked for.</translation>
    </message>
    <message>
        <source>%1 stays uncovered, %2 is allowed.</source>
        <translation>%1 stays uncovered, %2 is allowed.</translation>
    </message>
    <message>
        <source>The bound lies above the value.</source>
        <translation>The bound lies above the value.</translation>
    </message>
    <message>
        <source>The solver made a plan that fails its check: %1</source>
        <translation>The solver made a plan that fails its check: %1</translation>
    </message>
    <message>
        <source>This is a fault of the program; please report it with the question you asked.</source>
        <translation>This is a fault of the program; please report it with the question you asked.</translation>
    </message>
</context>
<context>
    <name>jinguan::SheetLayout</name>
    <message>
        <source>There is no element “%1”.</source>
        <translation>There is no element “%1”.</translation>
    </message>
    <message>
        <source>Use one of the catalogue, e.g. air or surface_water.</source>
        <translation>Use one of the catalogue, e.g. air or surface_water.</translation>
    </message>
    <message>
        <source>There is no district or unit with the code “%1”.</source>
        <translation>There is no district or unit with the code “%1”.</translation>
    </message>
    <message>
        <source>Use a code such as 510104.</source>
        <translation>Use a code such as 510104.</translation>
    </message>
</context>
<context>
    <name>jinguan::SiteDossier</name>
    <message>
        <source>The siting rules are left out: %1</source>
        <translation>The siting rules are left out: %1</translation>
    </message>
</context>
<context>
    <name>jinguan::SiteSurroundings</name>
    <message>
        <source>The workspace has no layer “%1”.</source>
        <translation>The workspace has no layer “%1”.</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingAreas</name>
    <message>
        <source>The siting class “%1” is not in the catalogue.</source>
        <translation>The siting class “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>“%1” is no relation.</source>
        <translation>“%1” is no relation.</translation>
    </message>
    <message>
        <source>Write within, outside or crossing.</source>
        <translation>Write within, outside or crossing.</translation>
    </message>
    <message>
        <source>Rows of “%1” stand apart.</source>
        <translation>Rows of “%1” stand apart.</translation>
    </message>
    <message>
        <source>Put them together.</source>
        <translation>Put them together.</translation>
    </message>
    <message>
        <source>The siting class “%1” has no row.</source>
        <translation>The siting class “%1” has no row.</translation>
    </message>
    <message>
        <source>Add one; without a role when no layer tells it.</source>
        <translation>Add one; without a role when no layer tells it.</translation>
    </message>
    <message>
        <source>The workspace has no layer “%1”.</source>
        <translation>The workspace has no layer “%1”.</translation>
    </message>
    <message>
        <source>The layer “%1” has nothing of this class.</source>
        <translation>The layer “%1” has nothing of this class.</translation>
    </message>
    <message>
        <source>the layer does not tell “%1” and was taken whole</source>
        <translation>the layer does not tell “%1” and was taken whole</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between notes</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>The class “%1” stands further down.</source>
        <translation>The class “%1” stands further down.</translation>
    </message>
    <message>
        <source>Put its rows before this one.</source>
        <translation>Put its rows before this one.</translation>
    </message>
    <message>
        <source>The workspace has no layer “%1” that tells it apart.</source>
        <translation>The workspace has no layer “%1” that tells it apart.</translation>
    </message>
    <message>
        <source>places</source>
        <comment>unit of a siting class</comment>
        <translation>places</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stands on a proxy: %2.</source>
        <translation>%1 stands on a proxy: %2.</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingCentre</name>
    <message>
        <source>&amp;Check siting rules …</source>
        <translation>&amp;Check siting rules …</translation>
    </message>
    <message>
        <source>Siting &amp;rules …</source>
        <translation>Siting &amp;rules …</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Open a workspace first.</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingCheckDialog</name>
    <message>
        <source>Check of siting rules</source>
        <translation>Check of siting rules</translation>
    </message>
    <message>
        <source>Rules in force and positions on this day</source>
        <translation>Rules in force and positions on this day</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Check</translation>
    </message>
    <message>
        <source>Siting &amp;rules …</source>
        <translation>Siting &amp;rules …</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>Choose a station or all of an element, then check.</source>
        <translation>Choose a station or all of an element, then check.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Fails</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Meets</translation>
    </message>
    <message>
        <source>All stations of the element</source>
        <translation>All stations of the element</translation>
    </message>
    <message>
        <source>The workspace has no station of this element.</source>
        <translation>The workspace has no station of this element.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>All stations together</source>
        <translation>All stations together</translation>
    </message>
    <message>
        <source>%1 of %2 rows fail a clause.</source>
        <translation>%1 of %2 rows fail a clause.</translation>
    </message>
    <message>
        <source>Schematic, not surveyed: %1.</source>
        <translation>Schematic, not surveyed: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not in the workspace: %1.</source>
        <translation>Not in the workspace: %1.</translation>
    </message>
    <message>
        <source>%1, all stations together</source>
        <translation>%1, all stations together</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Export table</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Values (*.csv)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Unverified</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingFacts</name>
    <message>
        <source>The figures of the network that the workspace keeps cannot be read: %1.</source>
        <translation>The figures of the network that the workspace keeps cannot be read: %1.</translation>
    </message>
    <message>
        <source>Restore the workspace from its last backup, or remove its property “siting_facts”.</source>
        <translation>Restore the workspace from its last backup, or remove its property “siting_facts”.</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingFeasibility</name>
    <message>
        <source>Lower a least number, raise what limits it, or offer more candidates.</source>
        <translation>Lower a least number, raise what limits it, or offer more candidates.</translation>
    </message>
    <message>
        <source>%1 is to get at least %2 and at most %3.</source>
        <translation>%1 is to get at least %2 and at most %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %2, but has only %n candidate place(s).</source>
        <translation>
            <numerusform>%1 needs %2, but has only %n candidate place.</numerusform>
            <numerusform>%1 needs %2, but has only %n candidate places.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 need %2 together, but only %3 may be placed.</source>
        <translation>%1 need %2 together, but only %3 may be placed.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %2, but at a spacing of %3 no more than %n of its candidate places can be used.</source>
        <translation>
            <numerusform>%1 needs %2, but at a spacing of %3 no more than %n of its candidate places can be used.</numerusform>
            <numerusform>%1 needs %2, but at a spacing of %3 no more than %n of its candidate places can be used.</numerusform>
        </translation>
    </message>
    <message>
        <source>The least numbers asked for cost %1 at least, but the budget is %2.</source>
        <translation>The least numbers asked for cost %1 at least, but the budget is %2.</translation>
    </message>
    <message>
        <source>spacing %1</source>
        <translation>spacing %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) in all</source>
        <translation>
            <numerusform>%n site in all</numerusform>
            <numerusform>%n sites in all</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 at most %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 at least %2</translation>
    </message>
    <message>
        <source>These rules cannot be kept together: %1.</source>
        <translation>These rules cannot be kept together: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>No plan that keeps all rules was found in the time given; it is not known whether there is one.</source>
        <translation>No plan that keeps all rules was found in the time given; it is not known whether there is one.</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingQuestion</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>kind %1</translation>
    </message>
    <message>
        <source>district %1</source>
        <translation>district %1</translation>
    </message>
    <message>
        <source>siting class %1</source>
        <translation>siting class %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n of its candidates left out, nearer than %2 to a station that stays)</source>
        <translation>
            <numerusform>%1 (%n of its candidates left out, nearer than %2 to a station that stays)</numerusform>
            <numerusform>%1 (%n of its candidates left out, nearer than %2 to a station that stays)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::SitingRule</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 vehicles/day</source>
        <translation>%1 vehicles/day</translation>
    </message>
    <message>
        <source>rule of the bureau</source>
        <translation>rule of the bureau</translation>
    </message>
    <message>
        <source>The field “%1” of the siting rule “%2” cannot be read.</source>
        <translation>The field “%1” of the siting rule “%2” cannot be read.</translation>
    </message>
    <message>
        <source>Correct it in the dialog of siting rules, or set the rule back to what ships.</source>
        <translation>Correct it in the dialog of siting rules, or set the rule back to what ships.</translation>
    </message>
    <message>
        <source>The siting rule “%1”: %2</source>
        <translation>The siting rule “%1”: %2</translation>
    </message>
    <message>
        <source>it has no id or no name.</source>
        <translation>it has no id or no name.</translation>
    </message>
    <message>
        <source>no kind of station is chosen.</source>
        <translation>no kind of station is chosen.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choose at least one.</translation>
    </message>
    <message>
        <source>nothing is known that is called “%1”.</source>
        <translation>nothing is known that is called “%1”.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use one of: %1.</translation>
    </message>
    <message>
        <source>“%1” is a figure of the whole network.</source>
        <translation>“%1” is a figure of the whole network.</translation>
    </message>
    <message>
        <source>“%1” is a figure of a single site.</source>
        <translation>“%1” is a figure of a single site.</translation>
    </message>
    <message>
        <source>it does not say on which layer, attribute or kind it measures.</source>
        <translation>it does not say on which layer, attribute or kind it measures.</translation>
    </message>
    <message>
        <source>it has no value to compare with.</source>
        <translation>it has no value to compare with.</translation>
    </message>
    <message>
        <source>Give a number; two of them with “between”.</source>
        <translation>Give a number; two of them with “between”.</translation>
    </message>
    <message>
        <source>the lower value is above the upper one.</source>
        <translation>the lower value is above the upper one.</translation>
    </message>
    <message>
        <source>it ends before it begins.</source>
        <translation>it ends before it begins.</translation>
    </message>
    <message>
        <source>The operator “%1” is not known.</source>
        <translation>The operator “%1” is not known.</translation>
    </message>
    <message>
        <source>Use &gt;=, &gt;, &lt;=, &lt;, = or between.</source>
        <translation>Use &gt;=, &gt;, &lt;=, &lt;, = or between.</translation>
    </message>
    <message>
        <source>The rule “%1” is listed twice.</source>
        <translation>The rule “%1” is listed twice.</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingRuleForm</name>
    <message>
        <source>between</source>
        <translation>between</translation>
    </message>
    <message>
        <source>from, 2026-01-01</source>
        <translation>from, 2026-01-01</translation>
    </message>
    <message>
        <source>to, open</source>
        <translation>to, open</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>In &amp;use</translation>
    </message>
    <message>
        <source>&amp;Confirmed by the bureau</source>
        <translation>&amp;Confirmed by the bureau</translation>
    </message>
    <message>
        <source>Kinds of station</source>
        <translation>Kinds of station</translation>
    </message>
    <message>
        <source>Siting classes; none ticked: all</source>
        <translation>Siting classes; none ticked: all</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Holds where</source>
        <translation>Holds where</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>from the table of the standard</source>
        <translation>from the table of the standard</translation>
    </message>
    <message>
        <source>unverified, to be confirmed</source>
        <translation>unverified, to be confirmed</translation>
    </message>
    <message>
        <source>The required value of “%1” is no number.</source>
        <translation>The required value of “%1” is no number.</translation>
    </message>
    <message>
        <source>Write it with a point, like 2.5.</source>
        <translation>Write it with a point, like 2.5.</translation>
    </message>
    <message>
        <source>The days of “%1” cannot be read.</source>
        <translation>The days of “%1” cannot be read.</translation>
    </message>
    <message>
        <source>Write them like 2026-01-01.</source>
        <translation>Write them like 2026-01-01.</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingRules</name>
    <message>
        <source>The table “%1” of the standards is missing.</source>
        <translation>The table “%1” of the standards is missing.</translation>
    </message>
    <message>
        <source>The siting rules of the workspace cannot be read: %1.</source>
        <translation>The siting rules of the workspace cannot be read: %1.</translation>
    </message>
    <message>
        <source>Restore the workspace from its last backup, or remove its property “siting_rules”.</source>
        <translation>Restore the workspace from its last backup, or remove its property “siting_rules”.</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingRulesDialog</name>
    <message>
        <source>Siting rules</source>
        <translation>Siting rules</translation>
    </message>
    <message>
        <source>&amp;Add a rule of the bureau</source>
        <translation>&amp;Add a rule of the bureau</translation>
    </message>
    <message>
        <source>&amp;Back to what ships</source>
        <translation>&amp;Back to what ships</translation>
    </message>
    <message>
        <source>What &amp;changes?</source>
        <translation>What &amp;changes?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Rules of the bureau</source>
        <translation>Rules of the bureau</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (off)</translation>
    </message>
    <message>
        <source>Unverified, to be confirmed</source>
        <translation>Unverified, to be confirmed</translation>
    </message>
    <message>
        <source>Changed in this workspace</source>
        <translation>Changed in this workspace</translation>
    </message>
    <message>
        <source>&amp;Remove the rule</source>
        <translation>&amp;Remove the rule</translation>
    </message>
    <message>
        <source>Rule of the bureau %1</source>
        <translation>Rule of the bureau %1</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Counting …</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for the %n place(s) it is about.</source>
        <translation>
            <numerusform>Nothing changes for the %n place it is about.</numerusform>
            <numerusform>Nothing changes for the %n places it is about.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places change: %3 now fail, %4 are now met, for %5 data are missing, for %6 it no longer applies.</source>
        <translation>%1 of %2 places change: %3 now fail, %4 are now met, for %5 data are missing, for %6 it no longer applies.</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingSolver</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Searching; at most %1 % from the best</source>
        <translation>Searching; at most %1 % from the best</translation>
    </message>
    <message>
        <source>Proving the plan</source>
        <translation>Proving the plan</translation>
    </message>
    <message>
        <source>The solver made a plan that fails its check: %1</source>
        <translation>The solver made a plan that fails its check: %1</translation>
    </message>
    <message>
        <source>This is a fault of the program; please report it with the question you asked.</source>
        <translation>This is a fault of the program; please report it with the question you asked.</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingTables</name>
    <message>
        <source>The table “%1” of the standards is missing.</source>
        <translation>The table “%1” of the standards is missing.</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingTerms</name>
    <message>
        <source>The layer “%1” is listed twice, or has no id.</source>
        <translation>The layer “%1” is listed twice, or has no id.</translation>
    </message>
    <message>
        <source>“%1” is no name with a factor.</source>
        <translation>“%1” is no name with a factor.</translation>
    </message>
    <message>
        <source>Write it like levels*3.</source>
        <translation>Write it like levels*3.</translation>
    </message>
    <message>
        <source>The attribute “%1” of “%2” is listed twice, or belongs to nothing known.</source>
        <translation>The attribute “%1” of “%2” is listed twice, or belongs to nothing known.</translation>
    </message>
    <message>
        <source>“%1” of the site is not known (attribute %2).</source>
        <translation>“%1” of the site is not known (attribute %2).</translation>
    </message>
    <message>
        <source>“%1” of the network is not given (%2).</source>
        <translation>“%1” of the network is not given (%2).</translation>
    </message>
    <message>
        <source>“%1” (attribute %2) is missing in the layer “%3”.</source>
        <translation>“%1” (attribute %2) is missing in the layer “%3”.</translation>
    </message>
</context>
<context>
    <name>jinguan::SmtpClient</name>
    <message>
        <source>The library for mail does not start.</source>
        <translation>The library for mail does not start.</translation>
    </message>
    <message>
        <source>%1 (the server said: %2)</source>
        <translation>%1 (the server said: %2)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
</context>
<context>
    <name>jinguan::SoilAssessment</name>
    <message>
        <source>%1 against screening and control value</source>
        <translation>%1 against screening and control value</translation>
    </message>
    <message>
        <source>Nemerow index from mean and largest P</source>
        <translation>Nemerow index from mean and largest P</translation>
    </message>
</context>
<context>
    <name>jinguan::SolvePage</name>
    <message>
        <source>Show gaps</source>
        <translation>Show gaps</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>The solver stops then at the latest, with the best plan it has</source>
        <translation>The solver stops then at the latest, with the best plan it has</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Before %</source>
        <translation>Before %</translation>
    </message>
    <message>
        <source>After %</source>
        <translation>After %</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Districts</translation>
    </message>
    <message>
        <source>What the solver did</source>
        <translation>What the solver did</translation>
    </message>
    <message>
        <source>After, s</source>
        <translation>After, s</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Covered area, %</source>
        <translation>Covered area, %</translation>
    </message>
    <message>
        <source>Covered area, km²</source>
        <translation>Covered area, km²</translation>
    </message>
    <message>
        <source>Covered people, %</source>
        <translation>Covered people, %</translation>
    </message>
    <message>
        <source>Covered people, thousand</source>
        <translation>Covered people, thousand</translation>
    </message>
    <message>
        <source>Covered demand, %</source>
        <translation>Covered demand, %</translation>
    </message>
    <message>
        <source>Covered demand, %1</source>
        <translation>Covered demand, %1</translation>
    </message>
    <message>
        <source>Covered more than once, km²</source>
        <translation>Covered more than once, km²</translation>
    </message>
    <message>
        <source>Exact gap, km²</source>
        <translation>Exact gap, km²</translation>
    </message>
    <message>
        <source>Counted gap, km²</source>
        <translation>Counted gap, km²</translation>
    </message>
    <message>
        <source>Standard deviation between stations, mean</source>
        <translation>Standard deviation between stations, mean</translation>
    </message>
    <message>
        <source>Standard deviation between stations, greatest</source>
        <translation>Standard deviation between stations, greatest</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>No choice of these candidates covers more than this plan: %1 %2, which is proved.</source>
        <comment>demand, unit</comment>
        <translation>No choice of these candidates covers more than this plan: %1 %2, which is proved.</translation>
    </message>
    <message>
        <source>No choice of these candidates covers more than %1 %2; this one is at most %3 % below.</source>
        <comment>demand, unit, share</comment>
        <translation>No choice of these candidates covers more than %1 %2; this one is at most %3 % below.</translation>
    </message>
    <message>
        <source>No choice of these candidates is better than this plan: %1, which is proved.</source>
        <translation>No choice of these candidates is better than this plan: %1, which is proved.</translation>
    </message>
    <message>
        <source>This plan reaches %1; no choice of these candidates can do better than %2, so it is at most %3 % from the best.</source>
        <translation>This plan reaches %1; no choice of these candidates can do better than %2, so it is at most %3 % from the best.</translation>
    </message>
    <message>
        <source>More sites would gain nothing.</source>
        <translation>More sites would gain nothing.</translation>
    </message>
    <message>
        <source>No further candidate keeps the spacing.</source>
        <translation>No further candidate keeps the spacing.</translation>
    </message>
    <message>
        <source>The budget pays for no further candidate.</source>
        <translation>The budget pays for no further candidate.</translation>
    </message>
    <message>
        <source>The quotas leave no further candidate.</source>
        <translation>The quotas leave no further candidate.</translation>
    </message>
    <message>
        <source>Cancelled: these are the sites chosen until then.</source>
        <translation>Cancelled: these are the sites chosen until then.</translation>
    </message>
    <message>
        <source>The time limit ended the search.</source>
        <translation>The time limit ended the search.</translation>
    </message>
    <message>
        <source>Found after %1 s, %2 s in all.</source>
        <translation>Found after %1 s, %2 s in all.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>Gap, %</source>
        <translation>Gap, %</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s), %1 % covered</source>
        <translation>
            <numerusform>%n site, %1 % covered</numerusform>
            <numerusform>%n sites, %1 % covered</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % covered as it is</source>
        <translation>%1 % covered as it is</translation>
    </message>
</context>
<context>
    <name>jinguan::SourceCentre</name>
    <message>
        <source>Data source “%1”: %2</source>
        <translation>Data source “%1”: %2</translation>
    </message>
</context>
<context>
    <name>jinguan::SourceCommands</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1  %2: %3 new, %4 unchanged, %5 rejected</source>
        <translation>%1  %2: %3 new, %4 unchanged, %5 rejected</translation>
    </message>
    <message>
        <source>Look at each stream of the draft, mend what is wrong and set “confirmed” to true; only then it is polled.</source>
        <translation>Look at each stream of the draft, mend what is wrong and set “confirmed” to true; only then it is polled.</translation>
    </message>
    <message>
        <source>Without a mapping nobody knows what the streams of the service mean.</source>
        <translation>Without a mapping nobody knows what the streams of the service mean.</translation>
    </message>
    <message>
        <source>Make a draft with --draft FILE, confirm its streams, and name it with --map FILE.</source>
        <translation>Make a draft with --draft FILE, confirm its streams, and name it with --map FILE.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) of the mapping wait to be confirmed.</source>
        <translation>
            <numerusform>%n stream of the mapping wait to be confirmed.</numerusform>
            <numerusform>%n streams of the mapping wait to be confirmed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace has no source that is to run.</source>
        <translation>The workspace has no source that is to run.</translation>
    </message>
    <message>
        <source>Add one with: jinguan sources add NAME --folder FOLDER</source>
        <translation>Add one with: jinguan sources add NAME --folder FOLDER</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n source(s). Stop with Ctrl+C.</source>
        <translation>
            <numerusform>Watching %n source. Stop with Ctrl+C.</numerusform>
            <numerusform>Watching %n sources. Stop with Ctrl+C.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no source called “%1”.</source>
        <translation>There is no source called “%1”.</translation>
    </message>
    <message>
        <source>See: jinguan sources list</source>
        <translation>See: jinguan sources list</translation>
    </message>
    <message>
        <source>Take what is new from a service of OGC SensorThings.</source>
        <translation>Take what is new from a service of OGC SensorThings.</translation>
    </message>
    <message>
        <source>Address that ends with the version, like https://…/v1.1</source>
        <translation>Address that ends with the version, like https://…/v1.1</translation>
    </message>
    <message>
        <source>What the datastreams mean; see --draft</source>
        <translation>What the datastreams mean; see --draft</translation>
    </message>
    <message>
        <source>Write a first mapping, or add new streams to one</source>
        <translation>Write a first mapping, or add new streams to one</translation>
    </message>
    <message>
        <source>Name of the source in the workspace; the host when left out</source>
        <translation>Name of the source in the workspace; the host when left out</translation>
    </message>
    <message>
        <source>Body that delivers</source>
        <translation>Body that delivers</translation>
    </message>
    <message>
        <source>One look (the default)</source>
        <translation>One look (the default)</translation>
    </message>
    <message>
        <source>Seconds between two looks, until Ctrl+C</source>
        <translation>Seconds between two looks, until Ctrl+C</translation>
    </message>
    <message>
        <source>Services that are polled and folders that are watched.</source>
        <translation>Services that are polled and folders that are watched.</translation>
    </message>
    <message>
        <source>The sources and how they have done.</source>
        <translation>The sources and how they have done.</translation>
    </message>
    <message>
        <source>Add a source, or change the one of this name.</source>
        <translation>Add a source, or change the one of this name.</translation>
    </message>
    <message>
        <source>Folder into which files are put</source>
        <translation>Folder into which files are put</translation>
    </message>
    <message>
        <source>Service of SensorThings</source>
        <translation>Service of SensorThings</translation>
    </message>
    <message>
        <source>Mapping of the service</source>
        <translation>Mapping of the service</translation>
    </message>
    <message>
        <source>Mapping profile of the files; guessed when left out</source>
        <translation>Mapping profile of the files; guessed when left out</translation>
    </message>
    <message>
        <source>Seconds between two looks</source>
        <translation>Seconds between two looks</translation>
    </message>
    <message>
        <source>Keep it, but do not run it</source>
        <translation>Keep it, but do not run it</translation>
    </message>
    <message>
        <source>Run it by the command, not in the window</source>
        <translation>Run it by the command, not in the window</translation>
    </message>
    <message>
        <source>Forget a source; what it delivered stays.</source>
        <translation>Forget a source; what it delivered stays.</translation>
    </message>
    <message>
        <source>Run all sources of a workspace: poll services, take files out of folders.</source>
        <translation>Run all sources of a workspace: poll services, take files out of folders.</translation>
    </message>
    <message>
        <source>Look once at each</source>
        <translation>Look once at each</translation>
    </message>
    <message>
        <source>Seconds a file has to stay as it is before it is taken</source>
        <translation>Seconds a file has to stay as it is before it is taken</translation>
    </message>
</context>
<context>
    <name>jinguan::SourceEditDialog</name>
    <message>
        <source>sample</source>
        <translation>sample</translation>
    </message>
    <message>
        <source>second</source>
        <translation>second</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hour</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 hours</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 hours</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>end</source>
        <translation>end</translation>
    </message>
    <message>
        <source>Service of OGC SensorThings</source>
        <translation>Service of OGC SensorThings</translation>
    </message>
    <message>
        <source>Folder that is watched</source>
        <translation>Folder that is watched</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Folder into which files are put</source>
        <translation>Folder into which files are put</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>guessed for each file</source>
        <translation>guessed for each file</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Profile of the files</source>
        <translation>Profile of the files</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Delivered by</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Look every</translation>
    </message>
    <message>
        <source>Run this source</source>
        <translation>Run this source</translation>
    </message>
    <message>
        <source>Also while the window is open, not only by the command “jinguan watch”</source>
        <translation>Also while the window is open, not only by the command “jinguan watch”</translation>
    </message>
    <message>
        <source>What the datastreams of the service mean. A draft guesses it from what the service says; only streams that somebody has confirmed are polled.</source>
        <translation>What the datastreams of the service mean. A draft guesses it from what the service says; only streams that somebody has confirmed are polled.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Datastream</source>
        <translation>Datastream</translation>
    </message>
    <message>
        <source>Unit said</source>
        <translation>Unit said</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Time is its</source>
        <translation>Time is its</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Guess</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Ask the service</translation>
    </message>
    <message>
        <source>Read a mapping …</source>
        <translation>Read a mapping …</translation>
    </message>
    <message>
        <source>Save the mapping …</source>
        <translation>Save the mapping …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Asking the service for its datastreams …</source>
        <translation>Asking the service for its datastreams …</translation>
    </message>
    <message numerus="yes">
        <source>%n datastream(s). Check each and confirm what is right.</source>
        <translation>
            <numerusform>%n datastream. Check each and confirm what is right.</numerusform>
            <numerusform>%n datastreams. Check each and confirm what is right.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mapping of a service</source>
        <translation>Mapping of a service</translation>
    </message>
    <message>
        <source>Mapping (*.json)</source>
        <translation>Mapping (*.json)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>“%1” is no address of a service. Write it like https://example.org/FROST-Server/v1.1.</source>
        <translation>“%1” is no address of a service. Write it like https://example.org/FROST-Server/v1.1.</translation>
    </message>
</context>
<context>
    <name>jinguan::SourceRunner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all rows were rejected</source>
        <translation>all rows were rejected</translation>
    </message>
    <message>
        <source>Another process is looking at the source “%1” now.</source>
        <translation>Another process is looking at the source “%1” now.</translation>
    </message>
    <message>
        <source>No stream of the mapping is confirmed: look at the draft and confirm what is right.</source>
        <translation>No stream of the mapping is confirmed: look at the draft and confirm what is right.</translation>
    </message>
</context>
<context>
    <name>jinguan::SourceShareDialog</name>
    <message>
        <source>Source apportionment</source>
        <translation>Source apportionment</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>Whole city</translation>
    </message>
    <message>
        <source>There are none yet. Import a table with place, period, source category, share, concentration and method: jinguan apportionment import FILE.</source>
        <translation>There are none yet. Import a table with place, period, source category, share, concentration and method: jinguan apportionment import FILE.</translation>
    </message>
    <message>
        <source>Results of others, as imported. Demo: some are invented.</source>
        <translation>Results of others, as imported. Demo: some are invented.</translation>
    </message>
    <message>
        <source>Results of others, as imported.</source>
        <translation>Results of others, as imported.</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Pollutant</source>
        <translation>Pollutant</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Share, %</translation>
    </message>
    <message>
        <source>Concentration, µg/m³</source>
        <translation>Concentration, µg/m³</translation>
    </message>
</context>
<context>
    <name>jinguan::SourceShares</name>
    <message>
        <source>The column for “%1” is missing.</source>
        <translation>The column for “%1” is missing.</translation>
    </message>
    <message>
        <source>Name it by one of: %1.</source>
        <translation>Name it by one of: %1.</translation>
    </message>
    <message>
        <source>“%1” is no station, district or unit of the workspace.</source>
        <translation>“%1” is no station, district or unit of the workspace.</translation>
    </message>
    <message>
        <source>“%1” is no period; write 2014, 2014-03, 2014Q1, a day, or two days with a slash.</source>
        <translation>“%1” is no period; write 2014, 2014-03, 2014Q1, a day, or two days with a slash.</translation>
    </message>
    <message>
        <source>“%1” is no source category of apportionment_categories.csv.</source>
        <translation>“%1” is no source category of apportionment_categories.csv.</translation>
    </message>
    <message>
        <source>“%1” is no method; PMF, CMB and model are.</source>
        <translation>“%1” is no method; PMF, CMB and model are.</translation>
    </message>
    <message>
        <source>The indicator “%1” is unknown.</source>
        <translation>The indicator “%1” is unknown.</translation>
    </message>
    <message>
        <source>The share “%1” is no number from 0 to 100.</source>
        <translation>The share “%1” is no number from 0 to 100.</translation>
    </message>
    <message>
        <source>The concentration “%1” is no number.</source>
        <translation>The concentration “%1” is no number.</translation>
    </message>
    <message>
        <source>The category is there twice for this place, period and method.</source>
        <translation>The category is there twice for this place, period and method.</translation>
    </message>
    <message>
        <source>The shares of this place, period and method make %1 %, not 100 ± 1.</source>
        <translation>The shares of this place, period and method make %1 %, not 100 ± 1.</translation>
    </message>
</context>
<context>
    <name>jinguan::SourcesDialog</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Data sources</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Address or folder</source>
        <translation>Address or folder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>Last look</translation>
    </message>
    <message>
        <source>Readings new</source>
        <translation>Readings new</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Nothing is polled or watched yet. Add a service of OGC SensorThings, or a folder into which a bureau puts its files.</source>
        <translation>Nothing is polled or watched yet. Add a service of OGC SensorThings, or a folder into which a bureau puts its files.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Add a service …</source>
        <translation>Add a service …</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>Add a folder …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Look now</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>looking …</translation>
    </message>
    <message>
        <source>turned off</source>
        <translation>turned off</translation>
    </message>
    <message>
        <source>fails since %1</source>
        <translation>fails since %1</translation>
    </message>
    <message>
        <source>by command only</source>
        <translation>by command only</translation>
    </message>
    <message>
        <source>waits for its first look</source>
        <translation>waits for its first look</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>every %1 s</translation>
    </message>
    <message>
        <source>Delivered by: %1</source>
        <translation>Delivered by: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Looks: %1, last good one %2; readings new or changed %3, unchanged %4, rejected %5</source>
        <translation>Looks: %1, last good one %2; readings new or changed %3, unchanged %4, rejected %5</translation>
    </message>
    <message>
        <source>Last trouble, %1: %2</source>
        <translation>Last trouble, %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) wait to be confirmed.</source>
        <translation>
            <numerusform>%n stream wait to be confirmed.</numerusform>
            <numerusform>%n streams wait to be confirmed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2: %3 new, %4 rejected</source>
        <translation>%1 → %2: %3 new, %4 rejected</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 rejected</source>
        <translation>%1: %2 new, %3 rejected</translation>
    </message>
    <message>
        <source>Forget the source “%1”? What it delivered stays.</source>
        <translation>Forget the source “%1”? What it delivered stays.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>jinguan::SpectrumChart</name>
    <message>
        <source>A-weighted, together %1 dB(A)</source>
        <translation>A-weighted, together %1 dB(A)</translation>
    </message>
    <message>
        <source>A-weighted</source>
        <translation>A-weighted</translation>
    </message>
    <message>
        <source>exceeded 10 % of the time %1, 90 % %2 dB, n = %3</source>
        <translation>exceeded 10 % of the time %1, 90 % %2 dB, n = %3</translation>
    </message>
    <message>
        <source>nominal middle frequency of the one-third octave, Hz</source>
        <translation>nominal middle frequency of the one-third octave, Hz</translation>
    </message>
    <message>
        <source>nominal middle frequency of the octave, Hz</source>
        <translation>nominal middle frequency of the octave, Hz</translation>
    </message>
</context>
<context>
    <name>jinguan::SpreadsheetTableSource</name>
    <message>
        <source>The file holds no table.</source>
        <translation>The file holds no table.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”.</source>
        <translation>The file has no sheet “%1”.</translation>
    </message>
    <message>
        <source>Its sheets are: %1.</source>
        <translation>Its sheets are: %1.</translation>
    </message>
    <message>
        <source>The sheet “%1” has no header row.</source>
        <translation>The sheet “%1” has no header row.</translation>
    </message>
    <message>
        <source>Check that the right sheet was chosen.</source>
        <translation>Check that the right sheet was chosen.</translation>
    </message>
</context>
<context>
    <name>jinguan::SqliteDatabase</name>
    <message>
        <source>The file cannot be set to write-ahead logging.</source>
        <translation>The file cannot be set to write-ahead logging.</translation>
    </message>
    <message>
        <source>Close other programs that have it open, and see that it lies on a local disk.</source>
        <translation>Close other programs that have it open, and see that it lies on a local disk.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, or the file may not grow further.</source>
        <translation>There is no room left on the disk, or the file may not grow further.</translation>
    </message>
    <message>
        <source>Free some space and repeat; nothing of this step was kept.</source>
        <translation>Free some space and repeat; nothing of this step was kept.</translation>
    </message>
    <message>
        <source>The file must not be written.</source>
        <translation>The file must not be written.</translation>
    </message>
    <message>
        <source>Ask for the permission to write this file and its folder.</source>
        <translation>Ask for the permission to write this file and its folder.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>The file is not there.</translation>
    </message>
    <message>
        <source>See whether the folder is a workspace.</source>
        <translation>See whether the folder is a workspace.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>The file cannot be opened.</translation>
    </message>
    <message>
        <source>Ask for the permission to read this file and its folder.</source>
        <translation>Ask for the permission to read this file and its folder.</translation>
    </message>
    <message>
        <source>Another program has been writing for too long.</source>
        <translation>Another program has been writing for too long.</translation>
    </message>
    <message>
        <source>Wait until it is done and repeat.</source>
        <translation>Wait until it is done and repeat.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>The file is damaged (%1).</translation>
    </message>
    <message>
        <source>Restore a backup of the workspace.</source>
        <translation>Restore a backup of the workspace.</translation>
    </message>
    <message>
        <source>The disk reports an error (%1).</source>
        <translation>The disk reports an error (%1).</translation>
    </message>
    <message>
        <source>Check the disk, then run a check of the workspace.</source>
        <translation>Check the disk, then run a check of the workspace.</translation>
    </message>
    <message>
        <source>The data were not accepted by the file (%1).</source>
        <translation>The data were not accepted by the file (%1).</translation>
    </message>
</context>
<context>
    <name>jinguan::SqliteDeviceStore</name>
    <message>
        <source>A device needs its id (MN) and a station.</source>
        <translation>A device needs its id (MN) and a station.</translation>
    </message>
    <message>
        <source>The length field of device %1 may be off by 0 to %2 bytes.</source>
        <translation>The length field of device %1 may be off by 0 to %2 bytes.</translation>
    </message>
    <message>
        <source>A larger difference means that the packet is broken.</source>
        <translation>A larger difference means that the packet is broken.</translation>
    </message>
    <message>
        <source>A factor of device %1 has no code, or a scale that is no number.</source>
        <translation>A factor of device %1 has no code, or a scale that is no number.</translation>
    </message>
    <message>
        <source>The device %1 is not registered.</source>
        <translation>The device %1 is not registered.</translation>
    </message>
</context>
<context>
    <name>jinguan::SqliteIncidentStore</name>
    <message>
        <source>The incident %1 is not known to the workspace.</source>
        <translation>The incident %1 is not known to the workspace.</translation>
    </message>
    <message>
        <source>The list of incidents shows the numbers.</source>
        <translation>The list of incidents shows the numbers.</translation>
    </message>
</context>
<context>
    <name>jinguan::SqliteNetworkStore</name>
    <message>
        <source>The network was opened for reading only.</source>
        <translation>The network was opened for reading only.</translation>
    </message>
    <message>
        <source>Open the workspace for editing; only one program can do that at a time.</source>
        <translation>Open the workspace for editing; only one program can do that at a time.</translation>
    </message>
    <message>
        <source>There is no station with the code “%1”.</source>
        <translation>There is no station with the code “%1”.</translation>
    </message>
    <message>
        <source>Look up the code in the list of stations.</source>
        <translation>Look up the code in the list of stations.</translation>
    </message>
    <message>
        <source>There is no scenario called “%1”.</source>
        <translation>There is no scenario called “%1”.</translation>
    </message>
    <message>
        <source>Choose one from the list of scenarios.</source>
        <translation>Choose one from the list of scenarios.</translation>
    </message>
    <message>
        <source>The bookmark “%1” cannot be kept.</source>
        <translation>The bookmark “%1” cannot be kept.</translation>
    </message>
    <message>
        <source>Give every bookmark a name of its own.</source>
        <translation>Give every bookmark a name of its own.</translation>
    </message>
    <message>
        <source>The layer role “%1” is not known.</source>
        <translation>The layer role “%1” is not known.</translation>
    </message>
</context>
<context>
    <name>jinguan::SqliteReadingStore</name>
    <message>
        <source>Values of %1 at station %2 from %3 are kept in %4, these come in %5.</source>
        <translation>Values of %1 at station %2 from %3 are kept in %4, these come in %5.</translation>
    </message>
    <message>
        <source>Convert them, or give them another source.</source>
        <translation>Convert them, or give them another source.</translation>
    </message>
    <message>
        <source>The delivery %1 is not known to the workspace.</source>
        <translation>The delivery %1 is not known to the workspace.</translation>
    </message>
    <message>
        <source>The series %1 is not known to the workspace.</source>
        <translation>The series %1 is not known to the workspace.</translation>
    </message>
</context>
<context>
    <name>jinguan::SqliteSourceStore</name>
    <message>
        <source>A source needs a name and an address or a folder.</source>
        <translation>A source needs a name and an address or a folder.</translation>
    </message>
    <message>
        <source>The source “%1” would be asked every %2 seconds.</source>
        <translation>The source “%1” would be asked every %2 seconds.</translation>
    </message>
    <message>
        <source>Wait at least %1 seconds between two looks.</source>
        <translation>Wait at least %1 seconds between two looks.</translation>
    </message>
    <message>
        <source>There is a source called “%1” already.</source>
        <translation>There is a source called “%1” already.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>The source “%1” is not there any more.</source>
        <translation>The source “%1” is not there any more.</translation>
    </message>
    <message>
        <source>There is no source number %1.</source>
        <translation>There is no source number %1.</translation>
    </message>
</context>
<context>
    <name>jinguan::Standards</name>
    <message>
        <source>The column “%1” is empty.</source>
        <translation>The column “%1” is empty.</translation>
    </message>
    <message>
        <source>Every row of the standards names standard, edition, clause, validity and confidence.</source>
        <translation>Every row of the standards names standard, edition, clause, validity and confidence.</translation>
    </message>
    <message>
        <source>The confidence “%1” is not known.</source>
        <translation>The confidence “%1” is not known.</translation>
    </message>
    <message>
        <source>Use checked or memory.</source>
        <translation>Use checked or memory.</translation>
    </message>
    <message>
        <source>The validity “%1” to “%2” is none.</source>
        <translation>The validity “%1” to “%2” is none.</translation>
    </message>
    <message>
        <source>Write dates as 2026-03-01, the first day before the last; leave the last one empty while it is open.</source>
        <translation>Write dates as 2026-03-01, the first day before the last; leave the last one empty while it is open.</translation>
    </message>
    <message>
        <source>“%1” and “%2” would be in force on the same day.</source>
        <translation>“%1” and “%2” would be in force on the same day.</translation>
    </message>
    <message>
        <source>Let the older one end the day before the newer one begins.</source>
        <translation>Let the older one end the day before the newer one begins.</translation>
    </message>
    <message>
        <source>The edition “%1” of “%2” is not known.</source>
        <translation>The edition “%1” of “%2” is not known.</translation>
    </message>
    <message>
        <source>Correct it or add it to editions.csv.</source>
        <translation>Correct it or add it to editions.csv.</translation>
    </message>
</context>
<context>
    <name>jinguan::StatChart</name>
    <message>
        <source>Demo 演示: invented values, not measured</source>
        <translation>Demo 演示: invented values, not measured</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Valid values</source>
        <translation>Valid values</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Edition of the standard</source>
        <translation>Edition of the standard</translation>
    </message>
</context>
<context>
    <name>jinguan::StatChartBuilder</name>
    <message>
        <source>The chart needs a period: its end lies after its begin.</source>
        <translation>The chart needs a period: its end lies after its begin.</translation>
    </message>
    <message>
        <source>No station is chosen.</source>
        <translation>No station is chosen.</translation>
    </message>
    <message>
        <source>Choose at least one station.</source>
        <translation>Choose at least one station.</translation>
    </message>
    <message>
        <source>No indicator is chosen.</source>
        <translation>No indicator is chosen.</translation>
    </message>
    <message>
        <source>Choose at least one indicator.</source>
        <translation>Choose at least one indicator.</translation>
    </message>
    <message>
        <source>There is no chart of this kind.</source>
        <translation>There is no chart of this kind.</translation>
    </message>
</context>
<context>
    <name>jinguan::StatChartPainter</name>
    <message>
        <source>There are no valid values in this period. Choose other stations, indicators or days.</source>
        <translation>There are no valid values in this period. Choose other stations, indicators or days.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>%1 valid values</source>
        <translation>%1 valid values</translation>
    </message>
    <message>
        <source>invented values for demonstration</source>
        <translation>invented values for demonstration</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Standard: %1</source>
        <translation>Standard: %1</translation>
    </message>
</context>
<context>
    <name>jinguan::StatChartView</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Working it out …</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copy values</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>There is no chart yet.</source>
        <translation>There is no chart yet.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Drawing (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Values (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Export chart</translation>
    </message>
</context>
<context>
    <name>jinguan::Station</name>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retired</translation>
    </message>
</context>
<context>
    <name>jinguan::StationChain</name>
    <message>
        <source>A chain needs an id and at least two stations.</source>
        <translation>A chain needs an id and at least two stations.</translation>
    </message>
    <message>
        <source>The chains of stations noted in the workspace cannot be read.</source>
        <translation>The chains of stations noted in the workspace cannot be read.</translation>
    </message>
    <message>
        <source>Edit and save the list of chains again.</source>
        <translation>Edit and save the list of chains again.</translation>
    </message>
</context>
<context>
    <name>jinguan::StationHead</name>
    <message>
        <source>national</source>
        <translation>national</translation>
    </message>
    <message>
        <source>provincial</source>
        <translation>provincial</translation>
    </message>
    <message>
        <source>municipal</source>
        <translation>municipal</translation>
    </message>
    <message>
        <source>district level</source>
        <translation>district level</translation>
    </message>
    <message>
        <source>clean reference</source>
        <translation>clean reference</translation>
    </message>
    <message>
        <source>not in the city&apos;s evaluation</source>
        <translation>not in the city&apos;s evaluation</translation>
    </message>
    <message>
        <source>unit %1</source>
        <comment>responsible unit</comment>
        <translation>unit %1</translation>
    </message>
    <message>
        <source>lead %1</source>
        <comment>lead bureau</comment>
        <translation>lead %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>cooperating bureau</comment>
        <translation>with %1</translation>
    </message>
    <message>
        <source>with %1 and others (%2 in all)</source>
        <comment>cooperating bureaus</comment>
        <translation>with %1 and others (%2 in all)</translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <translation>Clause %1: %2</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Lead: %1</translation>
    </message>
    <message>
        <source>Cooperating: %1</source>
        <translation>Cooperating: %1</translation>
    </message>
    <message>
        <source>Demo: this station is invented for demonstration.</source>
        <translation>Demo: this station is invented for demonstration.</translation>
    </message>
    <message>
        <source>Demo: some values are invented for demonstration.</source>
        <translation>Demo: some values are invented for demonstration.</translation>
    </message>
    <message>
        <source>Primary pollutant: %1</source>
        <translation>Primary pollutant: %1</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Decided by: %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>too old to be judged</source>
        <translation>too old to be judged</translation>
    </message>
    <message>
        <source>no readings at this moment</source>
        <translation>no readings at this moment</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>from the start</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>moved %1 m</source>
        <translation>moved %1 m</translation>
    </message>
    <message>
        <source>moved %1 km</source>
        <translation>moved %1 km</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jinguan::StationHistory</name>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Write the chart as a picture, or its values as CSV</source>
        <translation>Write the chart as a picture, or its values as CSV</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>All</source>
        <comment>whole history</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>%1 (largest 8-hour mean, computed)</source>
        <translation>%1 (largest 8-hour mean, computed)</translation>
    </message>
    <message>
        <source>%1 (computed)</source>
        <translation>%1 (computed)</translation>
    </message>
    <message>
        <source>forecast of %1, band 10–90 %</source>
        <translation>forecast of %1, band 10–90 %</translation>
    </message>
</context>
<context>
    <name>jinguan::StationImporter</name>
    <message>
        <source>The file lacks the column “%1”.</source>
        <translation>The file lacks the column “%1”.</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>Its columns are: %1.</translation>
    </message>
    <message>
        <source>No column looks like the code or the name of a station.</source>
        <translation>No column looks like the code or the name of a station.</translation>
    </message>
    <message>
        <source>Map the columns with a map file; the file has: %1.</source>
        <translation>Map the columns with a map file; the file has: %1.</translation>
    </message>
    <message>
        <source>“%1”, “%2” is no position; write degrees (104.0657) or degrees, minutes, seconds (104°3′56″)</source>
        <translation>“%1”, “%2” is no position; write degrees (104.0657) or degrees, minutes, seconds (104°3′56″)</translation>
    </message>
    <message>
        <source>No columns look like longitude and latitude.</source>
        <translation>No columns look like longitude and latitude.</translation>
    </message>
    <message>
        <source>Map them with a map file (columns lon and lat); the file has: %1.</source>
        <translation>Map them with a map file (columns lon and lat); the file has: %1.</translation>
    </message>
    <message>
        <source>the row has neither code nor name</source>
        <translation>the row has neither code nor name</translation>
    </message>
    <message>
        <source>the code “%1” is in the file twice</source>
        <translation>the code “%1” is in the file twice</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Imported from %1.</translation>
    </message>
    <message>
        <source>the row does not say of what kind the station is; give it with --kind</source>
        <translation>the row does not say of what kind the station is; give it with --kind</translation>
    </message>
    <message>
        <source>the kind “%1” is not in the catalogue</source>
        <translation>the kind “%1” is not in the catalogue</translation>
    </message>
    <message>
        <source>longitude %1 and latitude %2 are exchanged</source>
        <translation>longitude %1 and latitude %2 are exchanged</translation>
    </message>
    <message>
        <source>%1, %2 are no degrees; name the coordinate system with --crs</source>
        <translation>%1, %2 are no degrees; name the coordinate system with --crs</translation>
    </message>
    <message>
        <source>Row %1, %2: the position is doubtful, %3.</source>
        <translation>Row %1, %2: the position is doubtful, %3.</translation>
    </message>
    <message>
        <source>Row %1, %2 has no position.</source>
        <translation>Row %1, %2 has no position.</translation>
    </message>
    <message>
        <source>The map file cannot be opened: %1.</source>
        <translation>The map file cannot be opened: %1.</translation>
    </message>
    <message>
        <source>The map file is no JSON: %1.</source>
        <translation>The map file is no JSON: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reading stations</source>
        <translation>Reading stations</translation>
    </message>
    <message>
        <source>%1 stations moved by more than 50 m; the new position is dated, the old one is kept.</source>
        <translation>%1 stations moved by more than 50 m; the new position is dated, the old one is kept.</translation>
    </message>
    <message>
        <source>Row %1, %2: the position could not be checked against its river, %3.</source>
        <translation>Row %1, %2: the position could not be checked against its river, %3.</translation>
    </message>
</context>
<context>
    <name>jinguan::StationLayer</name>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>No edition in force</source>
        <translation>No edition in force</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>%1, late or offline</source>
        <translation>%1, late or offline</translation>
    </message>
    <message>
        <source>%1, open incident</source>
        <translation>%1, open incident</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>number of the grade</source>
        <translation>number of the grade</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of station, what its numbers are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Existing</translation>
    </message>
</context>
<context>
    <name>jinguan::StationList</name>
    <message>
        <source>Filter by any column</source>
        <translation>Filter by any column</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n station</numerusform>
            <numerusform>%n stations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>jinguan::StationListModel</name>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Data time</source>
        <translation>Data time</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, content</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jinguan::StationMatrix</name>
    <message>
        <source>The indicator “%1” is not in the catalogue.</source>
        <translation>The indicator “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>The days of the readings do not make a period.</source>
        <translation>The days of the readings do not make a period.</translation>
    </message>
    <message>
        <source>Give a first day and a last day that is not before it.</source>
        <translation>Give a first day and a last day that is not before it.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
</context>
<context>
    <name>jinguan::StationPage</name>
    <message>
        <source>regular expression on the file&apos;s name, its first group is the station</source>
        <translation>regular expression on the file&apos;s name, its first group is the station</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Name in the file</translation>
    </message>
    <message>
        <source>Code of the station</source>
        <translation>Code of the station</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>All rows are of</source>
        <translation>All rows are of</translation>
    </message>
    <message>
        <source>From the file&apos;s name</source>
        <translation>From the file&apos;s name</translation>
    </message>
    <message>
        <source>New stations are</source>
        <translation>New stations are</translation>
    </message>
    <message>
        <source>Names that mean a code</source>
        <translation>Names that mean a code</translation>
    </message>
    <message>
        <source>The column “%1” tells the station.</source>
        <translation>The column “%1” tells the station.</translation>
    </message>
    <message>
        <source>No column tells the station: give one column that role, or fill one of the next two fields.</source>
        <translation>No column tells the station: give one column that role, or fill one of the next two fields.</translation>
    </message>
</context>
<context>
    <name>jinguan::StationPanel</name>
    <message>
        <source>Click a station on the map, or search for it above, to see its readings, its history and who answers for it.</source>
        <translation>Click a station on the map, or search for it above, to see its readings, its history and who answers for it.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>This station has no readings yet. Import readings, or connect its device, to fill it.</source>
        <translation>This station has no readings yet. Import readings, or connect its device, to fill it.</translation>
    </message>
    <message>
        <source>No readings at this moment. Choose another moment in the time bar.</source>
        <translation>No readings at this moment. Choose another moment in the time bar.</translation>
    </message>
</context>
<context>
    <name>jinguan::StationPhotos</name>
    <message>
        <source>Previous photo</source>
        <translation>Previous photo</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Next photo</translation>
    </message>
    <message>
        <source>Add photo …</source>
        <translation>Add photo …</translation>
    </message>
    <message>
        <source>Copy a picture of this station into the workspace</source>
        <translation>Copy a picture of this station into the workspace</translation>
    </message>
    <message>
        <source>This workspace is open for looking only; photos cannot be added.</source>
        <translation>This workspace is open for looking only; photos cannot be added.</translation>
    </message>
    <message>
        <source>No photo yet. Drop one here.</source>
        <translation>No photo yet. Drop one here.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>photo</comment>
        <translation>%1 of %2: %3</translation>
    </message>
    <message>
        <source>Photos of this station</source>
        <translation>Photos of this station</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Copying …</translation>
    </message>
</context>
<context>
    <name>jinguan::StationRecords</name>
    <message>
        <source>The station “%1” has no code.</source>
        <translation>The station “%1” has no code.</translation>
    </message>
    <message>
        <source>Give every station a code of its own.</source>
        <translation>Give every station a code of its own.</translation>
    </message>
    <message>
        <source>The station %1 has no place on earth (longitude %2, latitude %3).</source>
        <translation>The station %1 has no place on earth (longitude %2, latitude %3).</translation>
    </message>
    <message>
        <source>Give longitude and latitude in degrees.</source>
        <translation>Give longitude and latitude in degrees.</translation>
    </message>
    <message>
        <source>There is a station with the code %1 already.</source>
        <translation>There is a station with the code %1 already.</translation>
    </message>
    <message>
        <source>Choose another code, or change that station.</source>
        <translation>Choose another code, or change that station.</translation>
    </message>
    <message>
        <source>The station %1 is not in the workspace any more.</source>
        <translation>The station %1 is not in the workspace any more.</translation>
    </message>
</context>
<context>
    <name>jinguan::StationResolver</name>
    <message>
        <source>two stations are called “%1” (%2 and %3); use codes</source>
        <translation>two stations are called “%1” (%2 and %3); use codes</translation>
    </message>
    <message>
        <source>the row names no station</source>
        <translation>the row names no station</translation>
    </message>
    <message>
        <source>the station “%1” is not in the workspace; import the stations first, or let the import create them</source>
        <translation>the station “%1” is not in the workspace; import the stations first, or let the import create them</translation>
    </message>
    <message>
        <source>Created by the import of %1; position and class are to be completed.</source>
        <translation>Created by the import of %1; position and class are to be completed.</translation>
    </message>
    <message>
        <source>the station “%1” is not in the workspace, which cannot be changed now; close the program that has it open</source>
        <translation>the station “%1” is not in the workspace, which cannot be changed now; close the program that has it open</translation>
    </message>
</context>
<context>
    <name>jinguan::StationVariogram</name>
    <message>
        <source>Placing stations by variance needs an indicator, or a variogram.</source>
        <translation>Placing stations by variance needs an indicator, or a variogram.</translation>
    </message>
    <message>
        <source>Name an indicator that the stations measure, or give a variogram.</source>
        <translation>Name an indicator that the stations measure, or give a variogram.</translation>
    </message>
    <message numerus="yes">
        <source>Variogram (%1) fitted to the mean of %2 over %3 days at %n station(s).</source>
        <translation>
            <numerusform>Variogram (%1) fitted to the mean of %2 over %3 days at %n station.</numerusform>
            <numerusform>Variogram (%1) fitted to the mean of %2 over %3 days at %n stations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these values are invented for demonstration.</source>
        <translation>Some of these values are invented for demonstration.</translation>
    </message>
    <message>
        <source>Give a variogram: shape, nugget, sill and range in metres.</source>
        <translation>Give a variogram: shape, nugget, sill and range in metres.</translation>
    </message>
    <message numerus="yes">
        <source>A variogram cannot be fitted: %n station(s) have values, ten are needed.</source>
        <translation>
            <numerusform>A variogram cannot be fitted: %n station has values, ten are needed.</numerusform>
            <numerusform>A variogram cannot be fitted: %n stations have values, ten are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A variogram cannot be fitted: values at the %n station(s) do not grow alike with nearness.</source>
        <translation>
            <numerusform>A variogram cannot be fitted: values at the %n station do not grow alike with nearness.</numerusform>
            <numerusform>A variogram cannot be fitted: values at the %n stations do not grow alike with nearness.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::StyleExporter</name>
    <message>
        <source>The layer &quot;%1&quot; could not be opened: %2</source>
        <translation>The layer &quot;%1&quot; could not be opened: %2</translation>
    </message>
    <message>
        <source>Run &quot;workspace check&quot;.</source>
        <translation>Run &quot;workspace check&quot;.</translation>
    </message>
    <message>
        <source>The style of &quot;%1&quot; could not be written: %2</source>
        <translation>The style of &quot;%1&quot; could not be written: %2</translation>
    </message>
    <message>
        <source>The QGIS project could not be written: %1</source>
        <translation>The QGIS project could not be written: %1</translation>
    </message>
    <message>
        <source>The QGIS project could not be read back: %1</source>
        <translation>The QGIS project could not be read back: %1</translation>
    </message>
</context>
<context>
    <name>jinguan::Suitability</name>
    <message>
        <source>The criterion “%1” names no layer.</source>
        <translation>The criterion “%1” names no layer.</translation>
    </message>
    <message>
        <source>Give a layer role, inside:ROLE, population, or raster:PATH.</source>
        <translation>Give a layer role, inside:ROLE, population, or raster:PATH.</translation>
    </message>
    <message>
        <source>The criterion “%1” has no score points.</source>
        <translation>The criterion “%1” has no score points.</translation>
    </message>
    <message>
        <source>Give pairs of distance (or value) and score, for example 0 → 1, 500 → 0.</source>
        <translation>Give pairs of distance (or value) and score, for example 0 → 1, 500 → 0.</translation>
    </message>
    <message>
        <source>The criterion “%1” scores %2 at %3.</source>
        <translation>The criterion “%1” scores %2 at %3.</translation>
    </message>
    <message>
        <source>Scores lie from 0 to 1.</source>
        <translation>Scores lie from 0 to 1.</translation>
    </message>
    <message>
        <source>The score points of the criterion “%1” do not rise at %2.</source>
        <translation>The score points of the criterion “%1” do not rise at %2.</translation>
    </message>
    <message>
        <source>List them from the smallest distance or value to the largest, each once.</source>
        <translation>List them from the smallest distance or value to the largest, each once.</translation>
    </message>
    <message>
        <source>The criterion “%1” weighs %2.</source>
        <translation>The criterion “%1” weighs %2.</translation>
    </message>
    <message>
        <source>Weights lie from 0 to 1.</source>
        <translation>Weights lie from 0 to 1.</translation>
    </message>
    <message>
        <source>Scoring %1</source>
        <translation>Scoring %1</translation>
    </message>
    <message>
        <source>The criterion “%1” reads the layer “%2”, which the workspace does not have.</source>
        <translation>The criterion “%1” reads the layer “%2”, which the workspace does not have.</translation>
    </message>
    <message>
        <source>Import it, or take the criterion out.</source>
        <translation>Import it, or take the criterion out.</translation>
    </message>
    <message>
        <source>Leaving out excluded areas</source>
        <translation>Leaving out excluded areas</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>A criterion asks for the density of people, but the workspace does not tell where people live.</source>
        <translation>A criterion asks for the density of people, but the workspace does not tell where people live.</translation>
    </message>
    <message>
        <source>Import a layer with the role “population”, or take the criterion out.</source>
        <translation>Import a layer with the role “population”, or take the criterion out.</translation>
    </message>
    <message>
        <source>The suitability has no criterion.</source>
        <translation>The suitability has no criterion.</translation>
    </message>
    <message>
        <source>Add at least one: a layer, its score points and its weight.</source>
        <translation>Add at least one: a layer, its score points and its weight.</translation>
    </message>
    <message>
        <source>The weights of the criteria sum to %1.</source>
        <translation>The weights of the criteria sum to %1.</translation>
    </message>
    <message>
        <source>They must sum to 1.</source>
        <translation>They must sum to 1.</translation>
    </message>
    <message>
        <source>There are %1 criteria, but judgements of %2.</source>
        <translation>There are %1 criteria, but judgements of %2.</translation>
    </message>
    <message>
        <source>Give a row and a column of judgements for each criterion, in their order.</source>
        <translation>Give a row and a column of judgements for each criterion, in their order.</translation>
    </message>
    <message>
        <source>Revise it, or give the weights by hand.</source>
        <translation>Revise it, or give the weights by hand.</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>criterion, weight</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Weights of the criteria from judgements in pairs: %1; consistency ratio %2.</source>
        <translation>Weights of the criteria from judgements in pairs: %1; consistency ratio %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between criteria</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>jinguan::SuitabilityEditor</name>
    <message>
        <source>Suitability</source>
        <translation>Suitability</translation>
    </message>
    <message>
        <source>Where coverage is wanted more: each criterion scores a place from 0 to 1, the weighted sum is its suitability. Excluded areas count nothing.</source>
        <translation>Where coverage is wanted more: each criterion scores a place from 0 to 1, the weighted sum is its suitability. Excluded areas count nothing.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Looks at</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Score points</source>
        <translation>Score points</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Distance in metres, people per km², raster value, or 1 inside and 0 outside: then its score. 0: 1; 500: 0 falls from 1 to 0 within 500.</source>
        <translation>Distance in metres, people per km², raster value, or 1 inside and 0 outside: then its score. 0: 1; 500: 0 falls from 1 to 0 within 500.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>From comparisons in pairs (AHP)</source>
        <translation>From comparisons in pairs (AHP)</translation>
    </message>
    <message>
        <source>Excluded areas</source>
        <translation>Excluded areas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Not evaluated yet.</source>
        <translation>Not evaluated yet.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>Distance to %1</source>
        <translation>Distance to %1</translation>
    </message>
    <message>
        <source>Inside %1</source>
        <translation>Inside %1</translation>
    </message>
    <message>
        <source>Density of people</source>
        <translation>Density of people</translation>
    </message>
    <message>
        <source>Raster file…</source>
        <translation>Raster file…</translation>
    </message>
    <message>
        <source>%1 (not in the workspace)</source>
        <translation>%1 (not in the workspace)</translation>
    </message>
    <message>
        <source>Raster %1</source>
        <translation>Raster %1</translation>
    </message>
    <message>
        <source>Raster of a criterion</source>
        <translation>Raster of a criterion</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>The weights must sum to 100 %.</source>
        <translation>The weights must sum to 100 %.</translation>
    </message>
    <message>
        <source>λmax %1, consistency index %2, consistency ratio %3: %4</source>
        <translation>λmax %1, consistency index %2, consistency ratio %3: %4</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>consistent</translation>
    </message>
    <message>
        <source>not consistent</source>
        <translation>not consistent</translation>
    </message>
    <message>
        <source>Evaluating the suitability</source>
        <translation>Evaluating the suitability</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Evaluating…</translation>
    </message>
    <message>
        <source>Mean score: %1</source>
        <translation>Mean score: %1</translation>
    </message>
    <message>
        <source>Area with a score of 0.5 and more: %1</source>
        <translation>Area with a score of 0.5 and more: %1</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Excluded: %1</translation>
    </message>
    <message>
        <source>“%1” is no score point.</source>
        <translation>“%1” is no score point.</translation>
    </message>
    <message>
        <source>Write value: score, with semicolons between, such as 0: 1; 500: 0.</source>
        <translation>Write value: score, with semicolons between, such as 0: 1; 500: 0.</translation>
    </message>
</context>
<context>
    <name>jinguan::SurfaceBuilder</name>
    <message numerus="yes">
        <source>No surface: %n valid value(s) at this moment, three are needed.</source>
        <translation>
            <numerusform>No surface: %n valid value at this moment, three are needed.</numerusform>
            <numerusform>No surface: %n valid values at this moment, three are needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>No surface: none of the stations with a value is near the city.</source>
        <translation>No surface: none of the stations with a value is near the city.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <translation>%1 everywhere</translation>
    </message>
    <message>
        <source>ordinary kriging</source>
        <translation>ordinary kriging</translation>
    </message>
    <message>
        <source>inverse distance (kriging needs %1 stations)</source>
        <translation>inverse distance (kriging needs %1 stations)</translation>
    </message>
    <message>
        <source>inverse distance (no spatial structure)</source>
        <translation>inverse distance (no spatial structure)</translation>
    </message>
    <message>
        <source>inverse distance (kriging not solvable)</source>
        <translation>inverse distance (kriging not solvable)</translation>
    </message>
    <message>
        <source>left-out error ±%1</source>
        <translation>left-out error ±%1</translation>
    </message>
    <message>
        <source>left-out error unknown</source>
        <translation>left-out error unknown</translation>
    </message>
    <message>
        <source>%1 stations, %2</source>
        <translation>%1 stations, %2</translation>
    </message>
</context>
<context>
    <name>jinguan::SurfaceCentre</name>
    <message>
        <source>&amp;Interpolated surface</source>
        <translation>&amp;Interpolated surface</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;None</translation>
    </message>
    <message>
        <source>Show &amp;values</source>
        <translation>Show &amp;values</translation>
    </message>
    <message>
        <source>Show standard &amp;deviation</source>
        <translation>Show standard &amp;deviation</translation>
    </message>
</context>
<context>
    <name>jinguan::SurfaceLayer</name>
    <message>
        <source>Interpolated surface</source>
        <translation>Interpolated surface</translation>
    </message>
    <message>
        <source>Interpolated surface (none)</source>
        <translation>Interpolated surface (none)</translation>
    </message>
    <message>
        <source>uncertain: standard deviation above %1 %2</source>
        <translation>uncertain: standard deviation above %1 %2</translation>
    </message>
    <message>
        <source>, up to %1 km from a station</source>
        <translation>, up to %1 km from a station</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, standard deviation: %2</source>
        <translation>%1, standard deviation: %2</translation>
    </message>
    <message>
        <source> (schematic)</source>
        <translation> (schematic)</translation>
    </message>
    <message>
        <source>Interpolated from station values, no measurement. %1; %2. Lines of equal value every %3.</source>
        <translation>Interpolated from station values, no measurement. %1; %2. Lines of equal value every %3.</translation>
    </message>
</context>
<context>
    <name>jinguan::SurfaceQuery</name>
    <message>
        <source>Choose another moment or indicator.</source>
        <translation>Choose another moment or indicator.</translation>
    </message>
</context>
<context>
    <name>jinguan::SurfaceRules</name>
    <message>
        <source>Element, indicator or kinds of station are not in the catalogue.</source>
        <translation>Element, indicator or kinds of station are not in the catalogue.</translation>
    </message>
    <message>
        <source>A number is missing, or is too small to be meant.</source>
        <translation>A number is missing, or is too small to be meant.</translation>
    </message>
    <message>
        <source>“%1” of this element is not interpolated.</source>
        <translation>“%1” of this element is not interpolated.</translation>
    </message>
    <message>
        <source>No indicator of this element is.</source>
        <translation>No indicator of this element is.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Choose one of %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>jinguan::SurveyGrid</name>
    <message>
        <source>A survey grid needs a cell size above 0 and shares from 0 to 1.</source>
        <translation>A survey grid needs a cell size above 0 and shares from 0 to 1.</translation>
    </message>
    <message>
        <source>There is no survey grid “%1”.</source>
        <translation>There is no survey grid “%1”.</translation>
    </message>
    <message>
        <source>There is no built-up area to lay squares over.</source>
        <translation>There is no built-up area to lay squares over.</translation>
    </message>
    <message>
        <source>Import a layer with the role “built-up”.</source>
        <translation>Import a layer with the role “built-up”.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>The squares are to measure %1 m.</source>
        <translation>The squares are to measure %1 m.</translation>
    </message>
    <message>
        <source>Give more than 0 and at most %1 m.</source>
        <translation>Give more than 0 and at most %1 m.</translation>
    </message>
    <message>
        <source>The rule of the squares is from memory, to be confirmed by the bureau.</source>
        <translation>The rule of the squares is from memory, to be confirmed by the bureau.</translation>
    </message>
    <message>
        <source>void: all water</source>
        <translation>void: all water</translation>
    </message>
    <message>
        <source>void: mostly not built up</source>
        <translation>void: mostly not built up</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>The squares could not be written: %1.</source>
        <translation>The squares could not be written: %1.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Choose a folder you may write to.</translation>
    </message>
</context>
<context>
    <name>jinguan::TableCopy</name>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>The table could not be written: %1.</source>
        <translation>The table could not be written: %1.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with enough room.</source>
        <translation>Choose a folder you may write to, with enough room.</translation>
    </message>
</context>
<context>
    <name>jinguan::TableExport</name>
    <message>
        <source>There is no table to write.</source>
        <translation>There is no table to write.</translation>
    </message>
    <message>
        <source>Leave --tables out, or print a report with tables.</source>
        <translation>Leave --tables out, or print a report with tables.</translation>
    </message>
    <message>
        <source>Tables are written as .xlsx, .ods or .csv.</source>
        <translation>Tables are written as .xlsx, .ods or .csv.</translation>
    </message>
    <message>
        <source>Choose a file with one of these endings.</source>
        <translation>Choose a file with one of these endings.</translation>
    </message>
</context>
<context>
    <name>jinguan::TableSample</name>
    <message>
        <source>the format says so</source>
        <translation>the format says so</translation>
    </message>
    <message>
        <source>The file holds no table.</source>
        <translation>The file holds no table.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>The file cannot be opened: %1.</translation>
    </message>
    <message>
        <source>The file holds no row.</source>
        <translation>The file holds no row.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>Check that the right file was chosen.</translation>
    </message>
</context>
<context>
    <name>jinguan::TableSource</name>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>The file cannot be opened: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>The file cannot be read: %1.</translation>
    </message>
    <message>
        <source>the format says so</source>
        <translation>the format says so</translation>
    </message>
    <message>
        <source>The file is not text; its bytes belong to another kind of file.</source>
        <translation>The file is not text; its bytes belong to another kind of file.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen; a workbook keeps its ending .xlsx or .xls.</source>
        <translation>Check that the right file was chosen; a workbook keeps its ending .xlsx or .xls.</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>as asked for</translation>
    </message>
</context>
<context>
    <name>jinguan::Text::Text</name>
    <message>
        <source>Send again (%1)</source>
        <translation>Send again (%1)</translation>
    </message>
</context>
<context>
    <name>jinguan::ThresholdTable</name>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Opens at</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Closes at</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Add a threshold</source>
        <translation>Add a threshold</translation>
    </message>
    <message>
        <source>Remove the threshold</source>
        <translation>Remove the threshold</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Siting class</source>
        <translation>Siting class</translation>
    </message>
    <message>
        <source>Kind of station</source>
        <translation>Kind of station</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>Row %1 of the thresholds: “%2” is not in the list of places.</source>
        <translation>Row %1 of the thresholds: “%2” is not in the list of places.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choose one from the list.</translation>
    </message>
    <message>
        <source>Row %1 of the thresholds: “%2” is no number to open at.</source>
        <translation>Row %1 of the thresholds: “%2” is no number to open at.</translation>
    </message>
    <message>
        <source>Row %1 of the thresholds: “%2” is no number to close at.</source>
        <translation>Row %1 of the thresholds: “%2” is no number to close at.</translation>
    </message>
    <message>
        <source>Row %1 of the thresholds: an incident would close before it opens.</source>
        <translation>Row %1 of the thresholds: an incident would close before it opens.</translation>
    </message>
    <message>
        <source>Close at or above the number to open at.</source>
        <translation>Close at or above the number to open at.</translation>
    </message>
    <message>
        <source>Close at or below the number to open at.</source>
        <translation>Close at or below the number to open at.</translation>
    </message>
    <message>
        <source>Row %1 of the thresholds says the same place and indicator as a row above.</source>
        <translation>Row %1 of the thresholds says the same place and indicator as a row above.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Remove one of them.</translation>
    </message>
    <message>
        <source>Permit of the outlet</source>
        <translation>Permit of the outlet</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>severity</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>× limit</source>
        <translation>× limit</translation>
    </message>
</context>
<context>
    <name>jinguan::TimeAxis</name>
    <message>
        <source>d</source>
        <comment>axis day</comment>
        <extracomment>QDate format of a mark that is a day of the month; Chinese: d日</extracomment>
        <translation>d</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>axis month</comment>
        <extracomment>QDate format of a mark that is a month; Chinese: M月</extracomment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>axis year</comment>
        <extracomment>QDate format of a mark that is a year; Chinese: yyyy年
----------
QDate formats of the words under the marks; Chinese: yyyy年M月d日, M月d日, yyyy年M月, M月, yyyy年</extracomment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>axis date</comment>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>axis date and year</comment>
        <translation>MMM d, yyyy</translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>axis long month</comment>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>axis month and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>jinguan::TimeBar</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Show the newest readings</source>
        <translation>Show the newest readings</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>One step forward</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>Date and time in China (UTC+8)</source>
        <translation>Date and time in China (UTC+8)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Time from one step to the next</source>
        <translation>Time from one step to the next</translation>
    </message>
    <message>
        <source>Step 1 h</source>
        <translation>Step 1 h</translation>
    </message>
    <message>
        <source>Step 4 h</source>
        <translation>Step 4 h</translation>
    </message>
    <message>
        <source>Step 1 d</source>
        <translation>Step 1 d</translation>
    </message>
    <message>
        <source>Live: new readings arrive</source>
        <translation>Live: new readings arrive</translation>
    </message>
    <message>
        <source>Newest readings; none arrive at present</source>
        <translation>Newest readings; none arrive at present</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>jinguan::TimePage</name>
    <message>
        <source>yyyy M MM d dd H HH mm ss and literal characters; excel: serial date; epoch: seconds since 1970. Several forms are separated by |.</source>
        <translation>yyyy M MM d dd H HH mm ss and literal characters; excel: serial date; epoch: seconds since 1970. Several forms are separated by |.</translation>
    </message>
    <message>
        <source>the begin of the period</source>
        <translation>the begin of the period</translation>
    </message>
    <message>
        <source>the middle of the period</source>
        <translation>the middle of the period</translation>
    </message>
    <message>
        <source>the end of the period</source>
        <translation>the end of the period</translation>
    </message>
    <message>
        <source>single sample</source>
        <translation>single sample</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 second</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 hours</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 hours</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>rows of one time are duplicates</source>
        <translation>rows of one time are duplicates</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>regular expression on the path, its first group is the year; only for times without one</source>
        <translation>regular expression on the path, its first group is the year; only for times without one</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>First row</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>The time is</source>
        <translation>The time is</translation>
    </message>
    <message>
        <source>Averaging period</source>
        <translation>Averaging period</translation>
    </message>
    <message>
        <source>Rows of one time</source>
        <translation>Rows of one time</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>jinguan::TimeReader</name>
    <message>
        <source>The time zone “%1” is not known.</source>
        <translation>The time zone “%1” is not known.</translation>
    </message>
    <message>
        <source>Write an offset such as +08:00, or a name such as Asia/Shanghai.</source>
        <translation>Write an offset such as +08:00, or a name such as Asia/Shanghai.</translation>
    </message>
    <message>
        <source>“%1” looks like the serial date of a spreadsheet; add the format “excel” to the profile</source>
        <translation>“%1” looks like the serial date of a spreadsheet; add the format “excel” to the profile</translation>
    </message>
    <message>
        <source>“%1” is no time of the form %2</source>
        <translation>“%1” is no time of the form %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>the time has no year; give one with the option “year”</source>
        <translation>the time has no year; give one with the option “year”</translation>
    </message>
    <message>
        <source>there is no day %1-%2-%3</source>
        <translation>there is no day %1-%2-%3</translation>
    </message>
    <message>
        <source>there is no time of day %1:%2</source>
        <translation>there is no time of day %1:%2</translation>
    </message>
    <message>
        <source>this moment does not exist in %1: clocks were put forward over it</source>
        <translation>this moment does not exist in %1: clocks were put forward over it</translation>
    </message>
</context>
<context>
    <name>jinguan::TimeSlider</name>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
</context>
<context>
    <name>jinguan::TrailText</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>jinguan::UpwindSectors</name>
    <message>
        <source>calm</source>
        <translation>calm</translation>
    </message>
    <message>
        <source>There is no station “%1”.</source>
        <translation>There is no station “%1”.</translation>
    </message>
    <message>
        <source>Choose a station of the network.</source>
        <translation>Choose a station of the network.</translation>
    </message>
    <message>
        <source>The period is empty.</source>
        <translation>The period is empty.</translation>
    </message>
    <message>
        <source>Give a first and a last day.</source>
        <translation>Give a first and a last day.</translation>
    </message>
    <message>
        <source>%1 has no hourly values of %2 in this period.</source>
        <translation>%1 has no hourly values of %2 in this period.</translation>
    </message>
    <message>
        <source>Choose another period or station.</source>
        <translation>Choose another period or station.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>No station measured wind direction in at least half of these hours.</source>
        <translation>No station measured wind direction in at least half of these hours.</translation>
    </message>
    <message>
        <source>Import readings of a weather station, or choose another period.</source>
        <translation>Import readings of a weather station, or choose another period.</translation>
    </message>
</context>
<context>
    <name>jinguan::ValueForm</name>
    <message>
        <source>(choose)</source>
        <translation>(choose)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The number of the file times this is in the unit</source>
        <translation>The number of the file times this is in the unit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>automatic (online)</source>
        <translation>automatic (online)</translation>
    </message>
    <message>
        <source>manual (laboratory)</source>
        <translation>manual (laboratory)</translation>
    </message>
    <message>
        <source>model or forecast</source>
        <translation>model or forecast</translation>
    </message>
    <message>
        <source>e.g. left bank, 0.5 m</source>
        <translation>e.g. left bank, 0.5 m</translation>
    </message>
    <message>
        <source>only where each station has a column of its own</source>
        <translation>only where each station has a column of its own</translation>
    </message>
    <message>
        <source>The column holds compass points (NE, 东北), not numbers</source>
        <translation>The column holds compass points (NE, 东北), not numbers</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unit in the file</source>
        <translation>Unit in the file</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Multiply by</translation>
    </message>
    <message>
        <source>Decimals kept</source>
        <translation>Decimals kept</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Position or depth</source>
        <translation>Position or depth</translation>
    </message>
    <message>
        <source>Plausible from</source>
        <translation>Plausible from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>jinguan::ValueReader</name>
    <message>
        <source>“%1” holds a comma, which may separate thousands or decimals; say which in the profile (number.group or number.decimal)</source>
        <translation>“%1” holds a comma, which may separate thousands or decimals; say which in the profile (number.group or number.decimal)</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>“%1” is no number</translation>
    </message>
</context>
<context>
    <name>jinguan::VarianceMap</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>The map of standard deviations cannot be written.</source>
        <translation>The map of standard deviations cannot be written.</translation>
    </message>
    <message>
        <source>Check the folder and the space left on the disk.</source>
        <translation>Check the folder and the space left on the disk.</translation>
    </message>
</context>
<context>
    <name>jinguan::VarianceModel</name>
    <message>
        <source>No variogram is given for the field that stations are to be placed by.</source>
        <translation>No variogram is given for the field that stations are to be placed by.</translation>
    </message>
    <message>
        <source>Give one (shape, nugget, sill, range in metres), or an indicator that stations measure.</source>
        <translation>Give one (shape, nugget, sill, range in metres), or an indicator that stations measure.</translation>
    </message>
    <message>
        <source>Nothing is wanted in this region: its demand is 0 everywhere.</source>
        <translation>Nothing is wanted in this region: its demand is 0 everywhere.</translation>
    </message>
    <message>
        <source>Choose another demand or region.</source>
        <translation>Choose another demand or region.</translation>
    </message>
    <message>
        <source>spherical</source>
        <translation>spherical</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponential</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussian</translation>
    </message>
    <message>
        <source>Matérn</source>
        <translation>Matérn</translation>
    </message>
    <message>
        <source>%1, nugget %2, sill %3, range %4 km</source>
        <comment>shape of a variogram and its figures</comment>
        <translation>%1, nugget %2, sill %3, range %4 km</translation>
    </message>
</context>
<context>
    <name>jinguan::VarianceProposal</name>
    <message>
        <source>The kinds of station must get %1 sites at least, at a cost of %2; %3 are asked for.</source>
        <translation>The kinds of station must get %1 sites at least, at a cost of %2; %3 are asked for.</translation>
    </message>
    <message>
        <source>Ask for more sites, a larger budget, or fewer of a kind.</source>
        <translation>Ask for more sites, a larger budget, or fewer of a kind.</translation>
    </message>
    <message>
        <source>With it the field can be estimated.</source>
        <translation>With it the field can be estimated.</translation>
    </message>
    <message>
        <source>Raises what the stations tell of the rest from %1 to %2 nats.</source>
        <translation>Raises what the stations tell of the rest from %1 to %2 nats.</translation>
    </message>
    <message>
        <source>Lowers the mean kriging variance from %1 to %2.</source>
        <translation>Lowers the mean kriging variance from %1 to %2.</translation>
    </message>
    <message>
        <source>Brings the greatest kriging variance from %1 to %2.</source>
        <translation>Brings the greatest kriging variance from %1 to %2.</translation>
    </message>
    <message>
        <source>The field is judged at %1 places, %2 × %2 cells each.</source>
        <translation>The field is judged at %1 places, %2 × %2 cells each.</translation>
    </message>
    <message>
        <source>This model does not tell the kinds of station apart: they matter for costs and numbers alone.</source>
        <translation>This model does not tell the kinds of station apart: they matter for costs and numbers alone.</translation>
    </message>
    <message>
        <source>No plan tells more than the bound. Where every station adds information, as on a grid fine for the range, none tells more than %1 nats, and the greedy choice alone reaches 1 − 1/e of what the best one adds.</source>
        <translation>No plan tells more than the bound. Where every station adds information, as on a grid fine for the range, none tells more than %1 nats, and the greedy choice alone reaches 1 − 1/e of what the best one adds.</translation>
    </message>
    <message>
        <source>That no plan is better is not proved. The bound is what so many observations of any kind would leave (principal components of what is unknown); plans of stations do not reach it in general.</source>
        <translation>That no plan is better is not proved. The bound is what so many observations of any kind would leave (principal components of what is unknown); plans of stations do not reach it in general.</translation>
    </message>
    <message numerus="yes">
        <source>The quotas ask for %n site(s) more than could be placed.</source>
        <translation>
            <numerusform>The quotas ask for %n site more than could be placed.</numerusform>
            <numerusform>The quotas ask for %n sites more than could be placed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for more sites, smaller quotas or less spacing.</source>
        <translation>Ask for more sites, smaller quotas or less spacing.</translation>
    </message>
    <message>
        <source>Loosen the rules, or choose another model.</source>
        <translation>Loosen the rules, or choose another model.</translation>
    </message>
</context>
<context>
    <name>jinguan::Variogram</name>
    <message>
        <source>There are too few pairs of stations to see how values differ with distance.</source>
        <translation>There are too few pairs of stations to see how values differ with distance.</translation>
    </message>
    <message>
        <source>All values are alike; there is nothing to fit.</source>
        <translation>All values are alike; there is nothing to fit.</translation>
    </message>
    <message>
        <source>No shape of variogram was asked for.</source>
        <translation>No shape of variogram was asked for.</translation>
    </message>
</context>
<context>
    <name>jinguan::VeilLayer</name>
    <message>
        <source>Outside the chosen area</source>
        <translation>Outside the chosen area</translation>
    </message>
</context>
<context>
    <name>jinguan::VerdictTable</name>
    <message>
        <source>There is no reading of series %1 that begins at %2.</source>
        <translation>There is no reading of series %1 that begins at %2.</translation>
    </message>
    <message>
        <source>Nothing was judged; look at the readings again.</source>
        <translation>Nothing was judged; look at the readings again.</translation>
    </message>
    <message>
        <source>A review needs its reason.</source>
        <translation>A review needs its reason.</translation>
    </message>
    <message>
        <source>Say why; it stays in the history of the reading.</source>
        <translation>Say why; it stays in the history of the reading.</translation>
    </message>
    <message>
        <source>The reading of %1 has no verdict that could be withdrawn.</source>
        <translation>The reading of %1 has no verdict that could be withdrawn.</translation>
    </message>
</context>
<context>
    <name>jinguan::WarningRules</name>
    <message>
        <source>The kind or the period of the warning rule “%1” is not known.</source>
        <translation>The kind or the period of the warning rule “%1” is not known.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Quick rise</source>
        <translation>Quick rise</translation>
    </message>
    <message>
        <source>Sustained rise</source>
        <translation>Sustained rise</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>Stuck value</source>
        <translation>Stuck value</translation>
    </message>
    <message>
        <source>Neighbours disagree</source>
        <translation>Neighbours disagree</translation>
    </message>
    <message>
        <source>Forecast exceedance</source>
        <translation>Forecast exceedance</translation>
    </message>
    <message>
        <source>The warning rule “%1” stands in the table twice.</source>
        <translation>The warning rule “%1” stands in the table twice.</translation>
    </message>
    <message>
        <source>A threshold needs a known rule, a scope and a number to open at.</source>
        <translation>A threshold needs a known rule, a scope and a number to open at.</translation>
    </message>
    <message>
        <source>The warning rule “%1” cannot be used: %2</source>
        <translation>The warning rule “%1” cannot be used: %2</translation>
    </message>
    <message>
        <source>it has no id or no name.</source>
        <translation>it has no id or no name.</translation>
    </message>
    <message>
        <source>the element “%1” is not in the catalogue.</source>
        <translation>the element “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>the indicator “%1” is not in the catalogue.</source>
        <translation>the indicator “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>the station kind “%1” is not in the catalogue.</source>
        <translation>the station kind “%1” is not in the catalogue.</translation>
    </message>
    <message>
        <source>it needs a window of time.</source>
        <translation>it needs a window of time.</translation>
    </message>
    <message>
        <source>a sustained rise needs at least two steps.</source>
        <translation>a sustained rise needs at least two steps.</translation>
    </message>
    <message>
        <source>neighbours need a radius and a number.</source>
        <translation>neighbours need a radius and a number.</translation>
    </message>
    <message>
        <source>the severity goes from 1 to 4.</source>
        <translation>the severity goes from 1 to 4.</translation>
    </message>
    <message>
        <source>durations and ratios must not be negative.</source>
        <translation>durations and ratios must not be negative.</translation>
    </message>
    <message>
        <source>The warning rules of the workspace cannot be read.</source>
        <translation>The warning rules of the workspace cannot be read.</translation>
    </message>
    <message>
        <source>The rules of the program are used; save yours anew.</source>
        <translation>The rules of the program are used; save yours anew.</translation>
    </message>
    <message>
        <source>Upstream event</source>
        <translation>Upstream event</translation>
    </message>
    <message>
        <source>it needs a distance along the river.</source>
        <translation>it needs a distance along the river.</translation>
    </message>
</context>
<context>
    <name>jinguan::WarningScan</name>
    <message>
        <source>Looking for warnings was cancelled.</source>
        <translation>Looking for warnings was cancelled.</translation>
    </message>
    <message>
        <source>What was found before is kept.</source>
        <translation>What was found before is kept.</translation>
    </message>
</context>
<context>
    <name>jinguan::WaterAssessment</name>
    <message>
        <source>The standards table “%1” is missing.</source>
        <translation>The standards table “%1” is missing.</translation>
    </message>
    <message>
        <source>Reinstall the program&apos;s resources.</source>
        <translation>Reinstall the program&apos;s resources.</translation>
    </message>
    <message>
        <source>“%1” is neither river nor lake.</source>
        <translation>“%1” is neither river nor lake.</translation>
    </message>
    <message>
        <source>Write river or lake.</source>
        <translation>Write river or lake.</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %1 (%n below detection with half the limit)</source>
        <translation>
            <numerusform>Mean of %1 (%n below detection with half the limit)</numerusform>
            <numerusform>Mean of %1 (%n below detection with half the limit)</numerusform>
        </translation>
    </message>
    <message>
        <source>Class of %1</source>
        <translation>Class of %1</translation>
    </message>
    <message>
        <source>%1 above class %2</source>
        <translation>%1 above class %2</translation>
    </message>
    <message>
        <source>Class: the worst of the items</source>
        <translation>Class: the worst of the items</translation>
    </message>
    <message>
        <source>Fewer than 5 sections: class of the mean concentrations</source>
        <translation>Fewer than 5 sections: class of the mean concentrations</translation>
    </message>
    <message>
        <source>Sections of class I to III</source>
        <translation>Sections of class I to III</translation>
    </message>
    <message>
        <source>Sections worse than class V</source>
        <translation>Sections worse than class V</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>TLI of %1</source>
        <translation>TLI of %1</translation>
    </message>
    <message>
        <source>TLI(Σ): weighted sum of the five</source>
        <translation>TLI(Σ): weighted sum of the five</translation>
    </message>
</context>
<context>
    <name>jinguan::WaterLayer</name>
    <message>
        <source>Other watercourses</source>
        <translation>Other watercourses</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Small rivers</source>
        <translation>Small rivers</translation>
    </message>
    <message>
        <source>Rivers and canals</source>
        <translation>Rivers and canals</translation>
    </message>
    <message>
        <source>Main rivers</source>
        <translation>Main rivers</translation>
    </message>
</context>
<context>
    <name>jinguan::WaterLoad</name>
    <message>
        <source>load = concentration × flow × time</source>
        <translation>load = concentration × flow × time</translation>
    </message>
    <message>
        <source>Hours with both concentration and flow</source>
        <translation>Hours with both concentration and flow</translation>
    </message>
    <message>
        <source>Load: flow-weighted mean × volume</source>
        <translation>Load: flow-weighted mean × volume</translation>
    </message>
    <message>
        <source>The standards table “%1” is missing.</source>
        <translation>The standards table “%1” is missing.</translation>
    </message>
    <message>
        <source>Reinstall the program&apos;s resources.</source>
        <translation>Reinstall the program&apos;s resources.</translation>
    </message>
    <message>
        <source>The parameter has no number, or its formula “%1” is not known.</source>
        <translation>The parameter has no number, or its formula “%1” is not known.</translation>
    </message>
    <message>
        <source>Correct the row.</source>
        <translation>Correct the row.</translation>
    </message>
    <message>
        <source>There is no deduction formula “%1”.</source>
        <translation>There is no deduction formula “%1”.</translation>
    </message>
    <message>
        <source>Add it to deduction_formulas.csv.</source>
        <translation>Add it to deduction_formulas.csv.</translation>
    </message>
    <message>
        <source>The amount by “%1” is too large to be meant.</source>
        <translation>The amount by “%1” is too large to be meant.</translation>
    </message>
    <message>
        <source>Look at units and prices.</source>
        <translation>Look at units and prices.</translation>
    </message>
    <message>
        <source>With its numbers</source>
        <translation>With its numbers</translation>
    </message>
</context>
<context>
    <name>jinguan::WaterLoadDialog</name>
    <message>
        <source>Loads and deductions</source>
        <translation>Loads and deductions</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>All sections</translation>
    </message>
    <message>
        <source>upstream as stated</source>
        <translation>upstream as stated</translation>
    </message>
    <message>
        <source>loads only</source>
        <translation>loads only</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Load = concentration × flow × time over the hours that have both. A click on a row shows its arithmetic.</source>
        <translation>Load = concentration × flow × time over the hours that have both. A click on a row shows its arithmetic.</translation>
    </message>
    <message>
        <source>Mean, mg/L</source>
        <translation>Mean, mg/L</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Classes from upstream</source>
        <translation>Classes from upstream</translation>
    </message>
    <message>
        <source>Flow, m³/s</source>
        <translation>Flow, m³/s</translation>
    </message>
    <message>
        <source>Level, m</source>
        <translation>Level, m</translation>
    </message>
    <message>
        <source>Flow measured at</source>
        <translation>Flow measured at</translation>
    </message>
    <message>
        <source>Load, t</source>
        <translation>Load, t</translation>
    </message>
    <message>
        <source>Amount, 10k CNY</source>
        <translation>Amount, 10k CNY</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>%1 to %2: </source>
        <translation>%1 to %2: </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) with a load</source>
        <translation>
            <numerusform>%n section with a load</numerusform>
            <numerusform>%n sections with a load</numerusform>
        </translation>
    </message>
    <message>
        <source>; amounts together %1 × 10k CNY</source>
        <translation>; amounts together %1 × 10k CNY</translation>
    </message>
    <message>
        <source>. Demo: sections, flows or prices are invented</source>
        <translation>. Demo: sections, flows or prices are invented</translation>
    </message>
</context>
<context>
    <name>jinguan::WaterQuality</name>
    <message>
        <source>The standards table “%1” is missing.</source>
        <translation>The standards table “%1” is missing.</translation>
    </message>
    <message>
        <source>Reinstall the program&apos;s resources.</source>
        <translation>Reinstall the program&apos;s resources.</translation>
    </message>
</context>
<context>
    <name>jinguan::WindowCommand</name>
    <message>
        <source>The picture cannot be written: %1.</source>
        <translation>The picture cannot be written: %1.</translation>
    </message>
    <message>
        <source>Check that the folder is there and may be written to.</source>
        <translation>Check that the folder is there and may be written to.</translation>
    </message>
    <message>
        <source>The map was not complete within a minute.</source>
        <translation>The map was not complete within a minute.</translation>
    </message>
    <message>
        <source>Draw the whole window into a picture.</source>
        <translation>Draw the whole window into a picture.</translation>
    </message>
    <message>
        <source>Station to show in the panel</source>
        <translation>Station to show in the panel</translation>
    </message>
    <message>
        <source>Width x height in pixels</source>
        <translation>Width x height in pixels</translation>
    </message>
    <message>
        <source>PNG file</source>
        <translation>PNG file</translation>
    </message>
</context>
<context>
    <name>jinguan::WordsPage</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Words of the column “%1” and the indicators they mean. A unit column, where there is one, wins over the unit here.</source>
        <translation>Words of the column “%1” and the indicators they mean. A unit column, where there is one, wins over the unit here.</translation>
    </message>
    <message>
        <source>Only for long tables, which have one value in a row: give one column the role “indicator” and one the role “value”.</source>
        <translation>Only for long tables, which have one value in a row: give one column the role “indicator” and one the role “value”.</translation>
    </message>
</context>
<context>
    <name>jinguan::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>jinguan::WorkspaceBackup</name>
    <message>
        <source>The work was cancelled; nothing was changed.</source>
        <translation>The work was cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copying %1</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>The file cannot be read (%1).</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Choose another backup.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Checking %1</translation>
    </message>
    <message>
        <source>The manifest of the backup cannot be written (%1).</source>
        <translation>The manifest of the backup cannot be written (%1).</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>Free some space on the disk.</translation>
    </message>
    <message>
        <source>The place of the backup is taken.</source>
        <translation>The place of the backup is taken.</translation>
    </message>
    <message>
        <source>Name a new or empty folder.</source>
        <translation>Name a new or empty folder.</translation>
    </message>
    <message>
        <source>The folder of the backup cannot be made.</source>
        <translation>The folder of the backup cannot be made.</translation>
    </message>
    <message>
        <source>Ask for the permission to write there, or name another place.</source>
        <translation>Ask for the permission to write there, or name another place.</translation>
    </message>
    <message>
        <source>The finished backup cannot be given its name.</source>
        <translation>The finished backup cannot be given its name.</translation>
    </message>
    <message>
        <source>Name another place.</source>
        <translation>Name another place.</translation>
    </message>
    <message>
        <source>The backup needs %1 MB, the disk has %2 MB left.</source>
        <translation>The backup needs %1 MB, the disk has %2 MB left.</translation>
    </message>
    <message>
        <source>Free some space, or name another place.</source>
        <translation>Free some space, or name another place.</translation>
    </message>
    <message>
        <source>The folder is no backup: its manifest is missing.</source>
        <translation>The folder is no backup: its manifest is missing.</translation>
    </message>
    <message>
        <source>Choose a folder that “jinguan workspace backup” made.</source>
        <translation>Choose a folder that “jinguan workspace backup” made.</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation>The manifest of the backup is damaged.</translation>
    </message>
    <message>
        <source>The file is not as it was when the backup was made.</source>
        <translation>The file is not as it was when the backup was made.</translation>
    </message>
    <message>
        <source>Another program has the workspace open.</source>
        <translation>Another program has the workspace open.</translation>
    </message>
    <message>
        <source>Close it (window, gateway, running imports) and repeat.</source>
        <translation>Close it (window, gateway, running imports) and repeat.</translation>
    </message>
    <message>
        <source>The folder beside the workspace cannot be made.</source>
        <translation>The folder beside the workspace cannot be made.</translation>
    </message>
    <message>
        <source>Ask for the permission to write there.</source>
        <translation>Ask for the permission to write there.</translation>
    </message>
    <message>
        <source>The backup cannot be copied.</source>
        <translation>The backup cannot be copied.</translation>
    </message>
    <message>
        <source>The workspace cannot be set aside.</source>
        <translation>The workspace cannot be set aside.</translation>
    </message>
    <message>
        <source>Ask for the permission to write the folder above it.</source>
        <translation>Ask for the permission to write the folder above it.</translation>
    </message>
    <message>
        <source>The restored workspace cannot be given its name.</source>
        <translation>The restored workspace cannot be given its name.</translation>
    </message>
</context>
<context>
    <name>jinguan::WorkspaceCheck</name>
    <message>
        <source> and %1 more</source>
        <translation> and %1 more</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Checking the files</translation>
    </message>
    <message>
        <source>Checking the tables</source>
        <translation>Checking the tables</translation>
    </message>
    <message>
        <source>network.gpkg has schema %1, readings.db schema %2.</source>
        <translation>network.gpkg has schema %1, readings.db schema %2.</translation>
    </message>
    <message>
        <source>The program and GDAL work with different SQLite libraries (%1; %2); locks do not hold between them.</source>
        <translation>The program and GDAL work with different SQLite libraries (%1; %2); locks do not hold between them.</translation>
    </message>
    <message>
        <source>One SQLite library: %1.</source>
        <translation>One SQLite library: %1.</translation>
    </message>
    <message>
        <source>%1 is whole.</source>
        <translation>%1 is whole.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Restore a backup.</source>
        <translation>%1 is damaged: %2. Restore a backup.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>%1: %2 rows refer to something that is not there (tables %3).</source>
        <translation>%1: %2 rows refer to something that is not there (tables %3).</translation>
    </message>
    <message>
        <source>%1: all references hold.</source>
        <translation>%1: all references hold.</translation>
    </message>
    <message>
        <source>%1 rows of %2 belong to nothing; a check with the right to write removes them.</source>
        <translation>%1 rows of %2 belong to nothing; a check with the right to write removes them.</translation>
    </message>
    <message>
        <source>%1 rows of %2 belonged to nothing and were removed.</source>
        <translation>%1 rows of %2 belonged to nothing and were removed.</translation>
    </message>
    <message>
        <source>No row without its owner.</source>
        <translation>No row without its owner.</translation>
    </message>
    <message>
        <source>The spatial index does not fit its features in: %1. Import these layers again or restore a backup.</source>
        <translation>The spatial index does not fit its features in: %1. Import these layers again or restore a backup.</translation>
    </message>
    <message>
        <source>%1 spatial indexes fit their features.</source>
        <translation>%1 spatial indexes fit their features.</translation>
    </message>
    <message>
        <source>%1 has %2 MB; sticks and disks with a FAT file system take no file of 4096 MB.</source>
        <translation>%1 has %2 MB; sticks and disks with a FAT file system take no file of 4096 MB.</translation>
    </message>
    <message>
        <source>%1 has %2 MB.</source>
        <translation>%1 has %2 MB.</translation>
    </message>
    <message>
        <source>%1 latest values are not the newest readings; something else than Jinguan wrote here.</source>
        <translation>%1 latest values are not the newest readings; something else than Jinguan wrote here.</translation>
    </message>
    <message>
        <source>The latest values are the newest readings.</source>
        <translation>The latest values are the newest readings.</translation>
    </message>
    <message>
        <source>There are readings of %1 stations that are not in the network: %2.</source>
        <translation>There are readings of %1 stations that are not in the network: %2.</translation>
    </message>
    <message>
        <source>Every series has its station.</source>
        <translation>Every series has its station.</translation>
    </message>
    <message>
        <source>There are no district borders to compare with.</source>
        <translation>There are no district borders to compare with.</translation>
    </message>
    <message>
        <source>%1 stations lie in no district: %2.</source>
        <translation>%1 stations lie in no district: %2.</translation>
    </message>
    <message>
        <source>Every station lies in a district.</source>
        <translation>Every station lies in a district.</translation>
    </message>
    <message>
        <source>The readings are as they were written.</source>
        <translation>The readings are as they were written.</translation>
    </message>
    <message>
        <source>The readings that are left are as they were written; %1 were pruned in %2 steps, last on %3 by %4 (%5).</source>
        <translation>The readings that are left are as they were written; %1 were pruned in %2 steps, last on %3 by %4 (%5).</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nobody named</translation>
    </message>
</context>
<context>
    <name>jinguan::WorkspaceCommands</name>
    <message>
        <source>Write the demo workspace.</source>
        <translation>Write the demo workspace.</translation>
    </message>
    <message>
        <source>New or empty folder</source>
        <translation>New or empty folder</translation>
    </message>
    <message>
        <source>Create, inspect, check, back up and restore a workspace.</source>
        <translation>Create, inspect, check, back up and restore a workspace.</translation>
    </message>
    <message>
        <source>Create an empty workspace.</source>
        <translation>Create an empty workspace.</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Name of the workspace</translation>
    </message>
    <message>
        <source>Tell what a workspace holds.</source>
        <translation>Tell what a workspace holds.</translation>
    </message>
    <message>
        <source>Check integrity, hash chain, schema and references.</source>
        <translation>Check integrity, hash chain, schema and references.</translation>
    </message>
    <message>
        <source>Copy a consistent state while others may go on writing.</source>
        <translation>Copy a consistent state while others may go on writing.</translation>
    </message>
    <message>
        <source>Target folder; by default a dated one below backups/</source>
        <translation>Target folder; by default a dated one below backups/</translation>
    </message>
    <message>
        <source>Put a backup in the place of a workspace.</source>
        <translation>Put a backup in the place of a workspace.</translation>
    </message>
    <message>
        <source>There is no backup below this workspace.</source>
        <translation>There is no backup below this workspace.</translation>
    </message>
    <message>
        <source>Name one with --from.</source>
        <translation>Name one with --from.</translation>
    </message>
    <message>
        <source>Backup folder; by default the newest one below backups/</source>
        <translation>Backup folder; by default the newest one below backups/</translation>
    </message>
</context>
<context>
    <name>jinguan::WorkspaceOpener</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>The file is damaged: %1.</translation>
    </message>
    <message>
        <source>The folder lies on a network share (%1), where a workspace would sooner or later be damaged.</source>
        <translation>The folder lies on a network share (%1), where a workspace would sooner or later be damaged.</translation>
    </message>
    <message>
        <source>Copy the folder to a disk of this computer and open it there; backups may lie on the share.</source>
        <translation>Copy the folder to a disk of this computer and open it there; backups may lie on the share.</translation>
    </message>
    <message>
        <source>There is no backup below this folder; look for a copy elsewhere and restore it with: jinguan workspace restore &quot;%1&quot; --from BACKUP</source>
        <translation>There is no backup below this folder; look for a copy elsewhere and restore it with: jinguan workspace restore &quot;%1&quot; --from BACKUP</translation>
    </message>
    <message>
        <source>The newest backup is %1. Restore it with: jinguan workspace restore &quot;%2&quot; --from &quot;%1&quot;</source>
        <translation>The newest backup is %1. Restore it with: jinguan workspace restore &quot;%2&quot; --from &quot;%1&quot;</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>This is a file, not a folder.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Name a new folder.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>The folder is not empty.</translation>
    </message>
    <message>
        <source>Name a new or empty folder for the workspace.</source>
        <translation>Name a new or empty folder for the workspace.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>The folder cannot be made.</translation>
    </message>
    <message>
        <source>Ask for the permission to write there, or name another place.</source>
        <translation>Ask for the permission to write there, or name another place.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>it is empty</translation>
    </message>
    <message>
        <source>it is cut, overwritten or no database</source>
        <translation>it is cut, overwritten or no database</translation>
    </message>
    <message>
        <source>the table “%1” is missing</source>
        <translation>the table “%1” is missing</translation>
    </message>
    <message>
        <source>its schema version is missing</source>
        <translation>its schema version is missing</translation>
    </message>
    <message>
        <source>it does not hold readings</source>
        <translation>it does not hold readings</translation>
    </message>
    <message>
        <source>The workspace was written by an older version of Jinguan.</source>
        <translation>The workspace was written by an older version of Jinguan.</translation>
    </message>
    <message>
        <source>Open it once for editing; it is then brought up to date after a copy.</source>
        <translation>Open it once for editing; it is then brought up to date after a copy.</translation>
    </message>
    <message>
        <source>The workspace is of an older version and could not be copied before the change: %1</source>
        <translation>The workspace is of an older version and could not be copied before the change: %1</translation>
    </message>
    <message>
        <source>This is a file, not the folder of a workspace.</source>
        <translation>This is a file, not the folder of a workspace.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>The folder does not exist.</translation>
    </message>
    <message>
        <source>Name the folder that holds network.gpkg and readings.db, or create a workspace.</source>
        <translation>Name the folder that holds network.gpkg and readings.db, or create a workspace.</translation>
    </message>
    <message>
        <source>The folder is no workspace: it holds neither network.gpkg nor readings.db.</source>
        <translation>The folder is no workspace: it holds neither network.gpkg nor readings.db.</translation>
    </message>
    <message>
        <source>Name the folder that holds them, or create a workspace.</source>
        <translation>Name the folder that holds them, or create a workspace.</translation>
    </message>
</context>
<context>
    <name>jinguan::WriterLock</name>
    <message>
        <source>The workspace cannot be opened for writing (%1).</source>
        <translation>The workspace cannot be opened for writing (%1).</translation>
    </message>
    <message>
        <source>Ask for the permission to write this folder, or open it read-only.</source>
        <translation>Ask for the permission to write this folder, or open it read-only.</translation>
    </message>
    <message>
        <source>The lock file cannot be written (%1).</source>
        <translation>The lock file cannot be written (%1).</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>Free some space on the disk.</translation>
    </message>
    <message>
        <source>This workspace is being edited by %1 on %2 (process %3, since %4).</source>
        <translation>This workspace is being edited by %1 on %2 (process %3, since %4).</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only.</source>
        <translation>Close it there, or open it read-only.</translation>
    </message>
</context>
<context>
    <name>jinguan::XmlTableSource</name>
    <message>
        <source>The file has no element “%1”.</source>
        <translation>The file has no element “%1”.</translation>
    </message>
    <message>
        <source>Choose the profile that belongs to this file.</source>
        <translation>Choose the profile that belongs to this file.</translation>
    </message>
    <message>
        <source>The XML ends in the middle; the file is cut.</source>
        <translation>The XML ends in the middle; the file is cut.</translation>
    </message>
    <message>
        <source>Ask its sender for it again; what stood before is kept.</source>
        <translation>Ask its sender for it again; what stood before is kept.</translation>
    </message>
    <message>
        <source>The XML uses an entity that is not allowed: %1</source>
        <translation>The XML uses an entity that is not allowed: %1</translation>
    </message>
    <message>
        <source>Entities that grow are refused; the file may be hostile.</source>
        <translation>Entities that grow are refused; the file may be hostile.</translation>
    </message>
    <message>
        <source>The XML is not well-formed: %1</source>
        <translation>The XML is not well-formed: %1</translation>
    </message>
    <message>
        <source>Ask its sender for it again.</source>
        <translation>Ask its sender for it again.</translation>
    </message>
</context>
<context>
    <name>jinguan::ZipArchive</name>
    <message>
        <source>There is no “%1” in the archive.</source>
        <translation>There is no “%1” in the archive.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>The file could not be written: %1.</translation>
    </message>
    <message>
        <source>Check that the folder is there, may be written to and has room.</source>
        <translation>Check that the folder is there, may be written to and has room.</translation>
    </message>
    <message>
        <source>The document is too large.</source>
        <translation>The document is too large.</translation>
    </message>
    <message>
        <source>Leave pictures out, or write a PDF.</source>
        <translation>Leave pictures out, or write a PDF.</translation>
    </message>
</context>
<context>
    <name>jinguan::planningfields</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
</TS>
