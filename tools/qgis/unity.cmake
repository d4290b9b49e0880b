# Read by QGIS' own project() call when tools/build-qgis configures it: several sources are compiled as one file, which costs a
# third of the time, except for those that cannot share a file with others.

set(_jinguan_core_apart
  auth/qgsauthconfigurationstoragedb geocoding/qgsgooglemapsgeocoder mesh/qgsmeshforcebypolylines mesh/qgsmeshadvancedediting
  numericformats/qgscoordinatenumericformat pointcloud/qgspointcloudrequest project/qgsproject providers/ogr/qgsogrprovider
  providers/ogr/qgsogrproviderutils qgsgmlschema qgis qgsapplication tiledscene/qgsgltfutils tiledscene/qgstiledscenelayerrenderer)
set(_jinguan_analysis_apart
  processing/qgsalgorithmgltftovector processing/qgsalgorithmb3dmtogltf processing/qgsalgorithmalignsingleraster
  processing/qgsalgorithmrandompointsonlines processing/qgsalgorithmzonalstatisticsfeaturebased)
set(_jinguan_gui_apart
  auth/qgsauthcertificateinfo auth/qgsauthidentitieseditor auth/qgsauthserverseditor auth/qgsauthtrustedcasdialog
  auth/qgsauthauthoritieseditor)

# Sources of src/<part> that stay apart. One that is not there any more is a sign that the list is out of date.
function(_jinguan_keep_apart part)
  foreach(name IN LISTS _jinguan_${part}_apart)
    set(file "${CMAKE_SOURCE_DIR}/src/${part}/${name}.cpp")
    if(NOT EXISTS "${file}")
      message(FATAL_ERROR "tools/qgis/unity.cmake names ${file}, which this QGIS does not have")
    endif()
    set_source_files_properties("${file}" TARGET_DIRECTORY qgis_${part} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  endforeach()
endfunction()

# Each provider exists as a module, which is what gets installed, and once more as static libraries for phones.
function(_jinguan_leave_out_static_twins)
  foreach(name IN ITEMS wms delimitedtext spatialite wfs virtuallayer postgres postgresraster)
    foreach(twin IN ITEMS provider_${name}_a provider_${name}_gui_a)
      if(TARGET ${twin})
        set_target_properties(${twin} PROPERTIES EXCLUDE_FROM_ALL ON)
      endif()
    endforeach()
  endforeach()
  foreach(name IN ITEMS basic apiheader)
    if(TARGET authmethod_${name}_a)
      set_target_properties(authmethod_${name}_a PROPERTIES EXCLUDE_FROM_ALL ON)
    endif()
  endforeach()
endfunction()

# Runs at the end of QGIS' top CMakeLists.txt, when all targets are there and nothing is generated yet.
function(_jinguan_finish_qgis)
  foreach(part IN ITEMS core analysis gui)
    _jinguan_keep_apart(${part})
  endforeach()
  _jinguan_leave_out_static_twins()
  # The lists above hold for batches of this size; core's was tried up to 48, where a batch takes 1.2 GB and a third less time than three
  # of 16. A precompiled header on top saves 2 s of 37 per batch and costs 11: not worth it.
  set_target_properties(qgis_core PROPERTIES UNITY_BUILD_BATCH_SIZE 48)
  set_target_properties(provider_wms PROPERTIES UNITY_BUILD OFF)
endfunction()

cmake_language(DEFER CALL _jinguan_finish_qgis)
