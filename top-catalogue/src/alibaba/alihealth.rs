//! `alibaba.alihealth.*`: 386 APIs.

pub use self::algo_medication_safety_get::AlgoMedicationSafetyGet;
pub use self::alidoc_drug_store_add::AlidocDrugStoreAdd;
pub use self::alidoc_drug_store_update::AlidocDrugStoreUpdate;
pub use self::alipaypfm_assess_result_sync::AlipaypfmAssessResultSync;
pub use self::alipaypfm_consume_record::AlipaypfmConsumeRecord;
pub use self::alipaypfm_diet_record::AlipaypfmDietRecord;
pub use self::alipaypfm_order_sync::AlipaypfmOrderSync;
pub use self::alipaypfm_userid_decrypt::AlipaypfmUseridDecrypt;
pub use self::asyncprescribe_prescription_detail::AsyncprescribePrescriptionDetail;
pub use self::asyncprescribe_prescription_search::AsyncprescribePrescriptionSearch;
pub use self::baby_baseinfo_get::BabyBaseinfoGet;
pub use self::baby_baseinfo_order_sync::BabyBaseinfoOrderSync;
pub use self::baby_remind_batch_send::BabyRemindBatchSend;
pub use self::bc_future_stock_inbound::BcFutureStockInbound;
pub use self::bc_future_stock_outbound::BcFutureStockOutbound;
pub use self::bc_future_stock_update::BcFutureStockUpdate;
pub use self::bc_item_period_sync::BcItemPeriodSync;
pub use self::booking_reserve_cancel::BookingReserveCancel;
pub use self::booking_reserve_checkin::BookingReserveCheckin;
pub use self::booking_reserve_confirm::BookingReserveConfirm;
pub use self::booking_reserve_modify::BookingReserveModify;
pub use self::booking_reserve_rise::BookingReserveRise;
pub use self::booking_reserve_treat::BookingReserveTreat;
pub use self::code_getcodeinfo::CodeGetcodeinfo;
pub use self::codeseller_getuseraward::CodesellerGetuseraward;
pub use self::dap_huawei_cardinfos::DapHuaweiCardinfos;
pub use self::dental_bind_audit_query::DentalBindAuditQuery;
pub use self::dental_item_bind::DentalItemBind;
pub use self::dental_item_list::DentalItemList;
pub use self::dental_item_unbind::DentalItemUnbind;
pub use self::dental_statement_query::DentalStatementQuery;
pub use self::dental_store_audit_query::DentalStoreAuditQuery;
pub use self::dental_store_insertorupdate::DentalStoreInsertorupdate;
pub use self::dental_store_invisible_consume_update::DentalStoreInvisibleConsumeUpdate;
pub use self::docbase_userinfo_alipayid_get::DocbaseUserinfoAlipayidGet;
pub use self::doctor_income_update::DoctorIncomeUpdate;
pub use self::doctor_leshui_apply_notify::DoctorLeshuiApplyNotify;
pub use self::doctor_leshui_audit_result::DoctorLeshuiAuditResult;
pub use self::doctor_leshui_ticket_valid::DoctorLeshuiTicketValid;
pub use self::drug_bill_upbill_detail_withcode::DrugBillUpbillDetailWithcode;
pub use self::drug_code_advance_bill_flow_direction::DrugCodeAdvanceBillFlowDirection;
pub use self::drug_code_code_check_hospital::DrugCodeCodeCheckHospital;
pub use self::drug_code_code_check_medical_insurance::DrugCodeCodeCheckMedicalInsurance;
pub use self::drug_code_common_list_codeinfo::DrugCodeCommonListCodeinfo;
pub use self::drug_code_error_report::DrugCodeErrorReport;
pub use self::drug_code_kyt_dr_querycode::DrugCodeKytDrQuerycode;
pub use self::drug_code_kyt_hospitalsenddrugmachine::DrugCodeKytHospitalsenddrugmachine;
pub use self::drug_code_kyt_querycode::DrugCodeKytQuerycode;
pub use self::drug_code_kyt_querycodeflow::DrugCodeKytQuerycodeflow;
pub use self::drug_code_kyt_smyx_querycode::DrugCodeKytSmyxQuerycode;
pub use self::drug_code_kyt_specia_vaccin_querycode::DrugCodeKytSpeciaVaccinQuerycode;
pub use self::drug_code_kyt_va_querycode::DrugCodeKytVaQuerycode;
pub use self::drug_code_kyt_wes_checkcoderelation::DrugCodeKytWesCheckcoderelation;
pub use self::drug_code_kyt_wes_getlicense::DrugCodeKytWesGetlicense;
pub use self::drug_code_kyt_wes_querycode::DrugCodeKytWesQuerycode;
pub use self::drug_code_kyt_wes_querycoderelation::DrugCodeKytWesQuerycoderelation;
pub use self::drug_code_kyt_yd_querycode::DrugCodeKytYdQuerycode;
pub use self::drug_code_kyt_yq_querycode::DrugCodeKytYqQuerycode;
pub use self::drug_code_kyt_yy_applycode::DrugCodeKytYyApplycode;
pub use self::drug_code_kyt_yy_querycode::DrugCodeKytYyQuerycode;
pub use self::drug_code_list_code_alkali::DrugCodeListCodeAlkali;
pub use self::drug_code_list_code_gov::DrugCodeListCodeGov;
pub use self::drug_code_list_code_medical_insurance::DrugCodeListCodeMedicalInsurance;
pub use self::drug_code_list_code_supervise::DrugCodeListCodeSupervise;
pub use self::drug_download_dataerrordiagnosis::DrugDownloadDataerrordiagnosis;
pub use self::drug_download_entlist::DrugDownloadEntlist;
pub use self::drug_download_fileacceptret::DrugDownloadFileacceptret;
pub use self::drug_download_getentauthent::DrugDownloadGetentauthent;
pub use self::drug_download_getentdailytaskdtolist::DrugDownloadGetentdailytaskdtolist;
pub use self::drug_download_getproductxml::DrugDownloadGetproductxml;
pub use self::drug_getbarcode_bytraccode::DrugGetbarcodeBytraccode;
pub use self::drug_kyt_codeprocess::DrugKytCodeprocess;
pub use self::drug_kyt_codereplace::DrugKytCodereplace;
pub use self::drug_kyt_codereplacelog::DrugKytCodereplacelog;
pub use self::drug_kyt_codetobill::DrugKytCodetobill;
pub use self::drug_kyt_destbill_check::DrugKytDestbillCheck;
pub use self::drug_kyt_destbill_list::DrugKytDestbillList;
pub use self::drug_kyt_dr_associateequi::DrugKytDrAssociateequi;
pub use self::drug_kyt_dr_billcheck::DrugKytDrBillcheck;
pub use self::drug_kyt_dr_drugrecal::DrugKytDrDrugrecal;
pub use self::drug_kyt_dr_getbyentid::DrugKytDrGetbyentid;
pub use self::drug_kyt_dr_getbyrefentid::DrugKytDrGetbyrefentid;
pub use self::drug_kyt_dr_getentinfo::DrugKytDrGetentinfo;
pub use self::drug_kyt_dr_getproteminfo::DrugKytDrGetproteminfo;
pub use self::drug_kyt_dr_getupteminfo::DrugKytDrGetupteminfo;
pub use self::drug_kyt_dr_listparts::DrugKytDrListparts;
pub use self::drug_kyt_dr_queryupbillcode::DrugKytDrQueryupbillcode;
pub use self::drug_kyt_dr_searchstatus::DrugKytDrSearchstatus;
pub use self::drug_kyt_dr_singlerelation::DrugKytDrSinglerelation;
pub use self::drug_kyt_dr_storageupload::DrugKytDrStorageupload;
pub use self::drug_kyt_dr_transportupload::DrugKytDrTransportupload;
pub use self::drug_kyt_dr_uploadinoutbill::DrugKytDrUploadinoutbill;
pub use self::drug_kyt_dr_vaequipment_list::DrugKytDrVaequipmentList;
pub use self::drug_kyt_drugcodes::DrugKytDrugcodes;
pub use self::drug_kyt_drugdetail::DrugKytDrugdetail;
pub use self::drug_kyt_drugrescode::DrugKytDrugrescode;
pub use self::drug_kyt_drugtable::DrugKytDrugtable;
pub use self::drug_kyt_druploadretail::DrugKytDruploadretail;
pub use self::drug_kyt_filedownload::DrugKytFiledownload;
pub use self::drug_kyt_getbyentid::DrugKytGetbyentid;
pub use self::drug_kyt_getbyrefentid::DrugKytGetbyrefentid;
pub use self::drug_kyt_getcodebaseinfo::DrugKytGetcodebaseinfo;
pub use self::drug_kyt_getcodebillinfo::DrugKytGetcodebillinfo;
pub use self::drug_kyt_getdruginfo_downloadurl::DrugKytGetdruginfoDownloadurl;
pub use self::drug_kyt_getdruglicense::DrugKytGetdruglicense;
pub use self::drug_kyt_getentinfo::DrugKytGetentinfo;
pub use self::drug_kyt_getentlicense::DrugKytGetentlicense;
pub use self::drug_kyt_idgenerate::DrugKytIdgenerate;
pub use self::drug_kyt_listauths::DrugKytListauths;
pub use self::drug_kyt_listparts::DrugKytListparts;
pub use self::drug_kyt_listparts_byagent::DrugKytListpartsByagent;
pub use self::drug_kyt_listupout::DrugKytListupout;
pub use self::drug_kyt_query_code_relation_from_billcode::DrugKytQueryCodeRelationFromBillcode;
pub use self::drug_kyt_query_druginfo_from_billcode::DrugKytQueryDruginfoFromBillcode;
pub use self::drug_kyt_query_specia_vaccin_billcode::DrugKytQuerySpeciaVaccinBillcode;
pub use self::drug_kyt_query_upbillcode::DrugKytQueryUpbillcode;
pub use self::drug_kyt_queryactivetime::DrugKytQueryactivetime;
pub use self::drug_kyt_querybatchprod::DrugKytQuerybatchprod;
pub use self::drug_kyt_querycodeactive::DrugKytQuerycodeactive;
pub use self::drug_kyt_querydruginfo::DrugKytQuerydruginfo;
pub use self::drug_kyt_recordinfo::DrugKytRecordinfo;
pub use self::drug_kyt_relationdetail::DrugKytRelationdetail;
pub use self::drug_kyt_remnantbill_upload::DrugKytRemnantbillUpload;
pub use self::drug_kyt_saveent::DrugKytSaveent;
pub use self::drug_kyt_scqy_codeprocess::DrugKytScqyCodeprocess;
pub use self::drug_kyt_scqy_delbillinfo::DrugKytScqyDelbillinfo;
pub use self::drug_kyt_scqy_listcodefullinfodtomedicaldevice::DrugKytScqyListcodefullinfodtomedicaldevice;
pub use self::drug_kyt_scqy_putpackage::DrugKytScqyPutpackage;
pub use self::drug_kyt_scqy_putpackagebind::DrugKytScqyPutpackagebind;
pub use self::drug_kyt_scqy_putpackageunbind::DrugKytScqyPutpackageunbind;
pub use self::drug_kyt_scqy_searchstatus::DrugKytScqySearchstatus;
pub use self::drug_kyt_scqy_singlerelation::DrugKytScqySinglerelation;
pub use self::drug_kyt_scqy_uploadcircubill::DrugKytScqyUploadcircubill;
pub use self::drug_kyt_scqy_uploadrelation::DrugKytScqyUploadrelation;
pub use self::drug_kyt_searchbill::DrugKytSearchbill;
pub use self::drug_kyt_searchbill_detail::DrugKytSearchbillDetail;
pub use self::drug_kyt_searchstatus::DrugKytSearchstatus;
pub use self::drug_kyt_singlerelation::DrugKytSinglerelation;
pub use self::drug_kyt_smyx_getentinfo::DrugKytSmyxGetentinfo;
pub use self::drug_kyt_smyx_listparts::DrugKytSmyxListparts;
pub use self::drug_kyt_smyx_uploadinoutbill::DrugKytSmyxUploadinoutbill;
pub use self::drug_kyt_specia_vaccin_getbyrefentid::DrugKytSpeciaVaccinGetbyrefentid;
pub use self::drug_kyt_specia_vaccin_getentinfo::DrugKytSpeciaVaccinGetentinfo;
pub use self::drug_kyt_specia_vaccin_searchstatus::DrugKytSpeciaVaccinSearchstatus;
pub use self::drug_kyt_specia_vaccin_uploadinoutbill::DrugKytSpeciaVaccinUploadinoutbill;
pub use self::drug_kyt_specia_vaccin_uploadretail::DrugKytSpeciaVaccinUploadretail;
pub use self::drug_kyt_storebilldelete::DrugKytStorebilldelete;
pub use self::drug_kyt_storebilllist::DrugKytStorebilllist;
pub use self::drug_kyt_synonymauths::DrugKytSynonymauths;
pub use self::drug_kyt_updatebillcode::DrugKytUpdatebillcode;
pub use self::drug_kyt_updatebillinfo::DrugKytUpdatebillinfo;
pub use self::drug_kyt_upinoutfile::DrugKytUpinoutfile;
pub use self::drug_kyt_uploadb2cbill::DrugKytUploadb2cbill;
pub use self::drug_kyt_uploadcircubill::DrugKytUploadcircubill;
pub use self::drug_kyt_uploadinoutbill::DrugKytUploadinoutbill;
pub use self::drug_kyt_uploadinsign::DrugKytUploadinsign;
pub use self::drug_kyt_uploadrelation::DrugKytUploadrelation;
pub use self::drug_kyt_uploadretail::DrugKytUploadretail;
pub use self::drug_kyt_upstorebillfile::DrugKytUpstorebillfile;
pub use self::drug_kyt_va_getentinfo::DrugKytVaGetentinfo;
pub use self::drug_kyt_va_uploadretail::DrugKytVaUploadretail;
pub use self::drug_kyt_wes_drugrescode::DrugKytWesDrugrescode;
pub use self::drug_kyt_wes_getbyentid::DrugKytWesGetbyentid;
pub use self::drug_kyt_wes_getbyrefentid::DrugKytWesGetbyrefentid;
pub use self::drug_kyt_wes_getdruginfo_downloadurl::DrugKytWesGetdruginfoDownloadurl;
pub use self::drug_kyt_wes_getentinfo::DrugKytWesGetentinfo;
pub use self::drug_kyt_wes_listparts::DrugKytWesListparts;
pub use self::drug_kyt_wes_listparts_byagent::DrugKytWesListpartsByagent;
pub use self::drug_kyt_wes_listupout::DrugKytWesListupout;
pub use self::drug_kyt_wes_query_upbillcode::DrugKytWesQueryUpbillcode;
pub use self::drug_kyt_wes_querycodeactive::DrugKytWesQuerycodeactive;
pub use self::drug_kyt_wes_remnantbill_upload::DrugKytWesRemnantbillUpload;
pub use self::drug_kyt_wes_saveent::DrugKytWesSaveent;
pub use self::drug_kyt_wes_searchbill::DrugKytWesSearchbill;
pub use self::drug_kyt_wes_searchbill_detail::DrugKytWesSearchbillDetail;
pub use self::drug_kyt_wes_searchstatus::DrugKytWesSearchstatus;
pub use self::drug_kyt_wes_synonymauths::DrugKytWesSynonymauths;
pub use self::drug_kyt_wes_upbill_detailwithcode::DrugKytWesUpbillDetailwithcode;
pub use self::drug_kyt_wes_uploadcircubill::DrugKytWesUploadcircubill;
pub use self::drug_kyt_wes_uploadinoutbill::DrugKytWesUploadinoutbill;
pub use self::drug_kyt_yb_getcoderelation::DrugKytYbGetcoderelation;
pub use self::drug_kyt_yy_drugcodes::DrugKytYyDrugcodes;
pub use self::drug_kyt_yy_getentinfo::DrugKytYyGetentinfo;
pub use self::drug_kyt_yy_listparts::DrugKytYyListparts;
pub use self::drug_kyt_yy_querysubcodes::DrugKytYyQuerysubcodes;
pub use self::drug_kyt_yy_uploadinoutbill::DrugKytYyUploadinoutbill;
pub use self::drug_kyt_yy_uploadretail::DrugKytYyUploadretail;
pub use self::drug_lsyd_saveent::DrugLsydSaveent;
pub use self::drug_scan_querycode::DrugScanQuerycode;
pub use self::drug_updatebarcode_bytraccode::DrugUpdatebarcodeBytraccode;
pub use self::drug_upload_extinfo::DrugUploadExtinfo;
pub use self::drug_wxinfo_upload::DrugWxinfoUpload;
pub use self::drugcheckcode_checklastfour::DrugcheckcodeChecklastfour;
pub use self::drugcode_applycert::DrugcodeApplycert;
pub use self::drugcode_center_receive_bound_status::DrugcodeCenterReceiveBoundStatus;
pub use self::drugcode_drugfactory_blindfile_getbatchinfo::DrugcodeDrugfactoryBlindfileGetbatchinfo;
pub use self::drugcode_drugfactory_blindfiledellog::DrugcodeDrugfactoryBlindfiledellog;
pub use self::drugcode_drugfactory_exportattribute::DrugcodeDrugfactoryExportattribute;
pub use self::drugcode_drugfactory_exportcategory::DrugcodeDrugfactoryExportcategory;
pub use self::drugcode_drugfactory_exportproject::DrugcodeDrugfactoryExportproject;
pub use self::drugcode_drugfactory_getblindresult::DrugcodeDrugfactoryGetblindresult;
pub use self::drugcode_drugfactory_getencrptypk::DrugcodeDrugfactoryGetencrptypk;
pub use self::drugcode_drugfactory_transferblind::DrugcodeDrugfactoryTransferblind;
pub use self::drugcode_drugfactory_transferdata::DrugcodeDrugfactoryTransferdata;
pub use self::drugcode_listentparbyrefentid::DrugcodeListentparbyrefentid;
pub use self::drugcode_nodename_get::DrugcodeNodenameGet;
pub use self::drugcode_scan::DrugcodeScan;
pub use self::drugcode_scan_his::DrugcodeScanHis;
pub use self::drugcode_user_data::DrugcodeUserData;
pub use self::drugdisease_query::DrugdiseaseQuery;
pub use self::drugtrace_top_lsyd_getkeyflagdruginfo_downloadurl::DrugtraceTopLsydGetkeyflagdruginfoDownloadurl;
pub use self::drugtrace_top_lsyd_listupout::DrugtraceTopLsydListupout;
pub use self::drugtrace_top_lsyd_listupout_detail::DrugtraceTopLsydListupoutDetail;
pub use self::drugtrace_top_lsyd_query_billstatus::DrugtraceTopLsydQueryBillstatus;
pub use self::drugtrace_top_lsyd_query_codedetail::DrugtraceTopLsydQueryCodedetail;
pub use self::drugtrace_top_lsyd_query_getbyrefentid::DrugtraceTopLsydQueryGetbyrefentid;
pub use self::drugtrace_top_lsyd_query_getentinfo::DrugtraceTopLsydQueryGetentinfo;
pub use self::drugtrace_top_lsyd_query_listparts::DrugtraceTopLsydQueryListparts;
pub use self::drugtrace_top_lsyd_query_relation::DrugtraceTopLsydQueryRelation;
pub use self::drugtrace_top_lsyd_query_upbillcode::DrugtraceTopLsydQueryUpbillcode;
pub use self::drugtrace_top_lsyd_query_upbilldetail::DrugtraceTopLsydQueryUpbilldetail;
pub use self::drugtrace_top_lsyd_service_getenddate::DrugtraceTopLsydServiceGetenddate;
pub use self::drugtrace_top_lsyd_uploadinoutbill::DrugtraceTopLsydUploadinoutbill;
pub use self::drugtrace_top_lsyd_uploadretail::DrugtraceTopLsydUploadretail;
pub use self::drugtrace_top_yljg_drugtable::DrugtraceTopYljgDrugtable;
pub use self::drugtrace_top_yljg_getkeyflagdruginfo_downloadurl::DrugtraceTopYljgGetkeyflagdruginfoDownloadurl;
pub use self::drugtrace_top_yljg_listupout::DrugtraceTopYljgListupout;
pub use self::drugtrace_top_yljg_listupout_detail::DrugtraceTopYljgListupoutDetail;
pub use self::drugtrace_top_yljg_query_billstatus::DrugtraceTopYljgQueryBillstatus;
pub use self::drugtrace_top_yljg_query_codedetail::DrugtraceTopYljgQueryCodedetail;
pub use self::drugtrace_top_yljg_query_getbyrefentid::DrugtraceTopYljgQueryGetbyrefentid;
pub use self::drugtrace_top_yljg_query_getentinfo::DrugtraceTopYljgQueryGetentinfo;
pub use self::drugtrace_top_yljg_query_listparts::DrugtraceTopYljgQueryListparts;
pub use self::drugtrace_top_yljg_query_relation::DrugtraceTopYljgQueryRelation;
pub use self::drugtrace_top_yljg_query_upbillcode::DrugtraceTopYljgQueryUpbillcode;
pub use self::drugtrace_top_yljg_query_upbilldetail::DrugtraceTopYljgQueryUpbilldetail;
pub use self::drugtrace_top_yljg_service_getenddate::DrugtraceTopYljgServiceGetenddate;
pub use self::drugtrace_top_yljg_uploadinoutbill::DrugtraceTopYljgUploadinoutbill;
pub use self::drugtrace_top_yljg_uploadretail::DrugtraceTopYljgUploadretail;
pub use self::druguse_query::DruguseQuery;
pub use self::examination_agreement_list::ExaminationAgreementList;
pub use self::examination_goods_onoffline::ExaminationGoodsOnoffline;
pub use self::examination_goods_publish::ExaminationGoodsPublish;
pub use self::examination_hospital_publish::ExaminationHospitalPublish;
pub use self::examination_hospital_special_tag::ExaminationHospitalSpecialTag;
pub use self::examination_invoice_info_notify::ExaminationInvoiceInfoNotify;
pub use self::examination_items_publish::ExaminationItemsPublish;
pub use self::examination_report_diagnose_file_code_get::ExaminationReportDiagnoseFileCodeGet;
pub use self::examination_report_diagnose_order_diagnoseurl_get::ExaminationReportDiagnoseOrderDiagnoseurlGet;
pub use self::examination_report_diagnose_order_doctor_refund::ExaminationReportDiagnoseOrderDoctorRefund;
pub use self::examination_report_diagnose_order_status::ExaminationReportDiagnoseOrderStatus;
pub use self::examination_report_diagnose_order_submit::ExaminationReportDiagnoseOrderSubmit;
pub use self::examination_report_diagnose_order_summary::ExaminationReportDiagnoseOrderSummary;
pub use self::examination_report_diagnose_order_verify::ExaminationReportDiagnoseOrderVerify;
pub use self::examination_report_diagnose_tempmessage_receive::ExaminationReportDiagnoseTempmessageReceive;
pub use self::examination_reserve_cancel::ExaminationReserveCancel;
pub use self::examination_reserve_certificate_notify::ExaminationReserveCertificateNotify;
pub use self::examination_reserve_confirm::ExaminationReserveConfirm;
pub use self::examination_reserve_isv_modify::ExaminationReserveIsvModify;
pub use self::examination_reserve_modify_notify::ExaminationReserveModifyNotify;
pub use self::examination_reserve_report::ExaminationReserveReport;
pub use self::examination_reserve_report_nofify::ExaminationReserveReportNofify;
pub use self::examination_reserve_state::ExaminationReserveState;
pub use self::examination_reserve_state_notify::ExaminationReserveStateNotify;
pub use self::examination_servicearea_check::ExaminationServiceareaCheck;
pub use self::examination_stock_query::ExaminationStockQuery;
pub use self::examination_todoor_serviceinfo_sync::ExaminationTodoorServiceinfoSync;
pub use self::health_record_have::HealthRecordHave;
pub use self::imrisk_query::ImriskQuery;
pub use self::lab_item_store_relation_sync::LabItemStoreRelationSync;
pub use self::lab_item_sync::LabItemSync;
pub use self::lab_item_tbitemsku_relation_sync::LabItemTbitemskuRelationSync;
pub use self::lab_store_sync::LabStoreSync;
pub use self::mdeer_science_deletearticle::MdeerScienceDeletearticle;
pub use self::mdeer_science_syn_video::MdeerScienceSynVideo;
pub use self::mdeer_science_synarticle::MdeerScienceSynarticle;
pub use self::mdeer_video_sync::MdeerVideoSync;
pub use self::medical_department_sync::MedicalDepartmentSync;
pub use self::medical_doctor_msg_send::MedicalDoctorMsgSend;
pub use self::medical_doctor_publish::MedicalDoctorPublish;
pub use self::medical_doctor_sync::MedicalDoctorSync;
pub use self::medical_hospital_sync::MedicalHospitalSync;
pub use self::medical_im_data_upload::MedicalImDataUpload;
pub use self::medical_item_publish::MedicalItemPublish;
pub use self::medical_item_status::MedicalItemStatus;
pub use self::medical_order_query::MedicalOrderQuery;
pub use self::medical_order_refund::MedicalOrderRefund;
pub use self::medical_order_refuse::MedicalOrderRefuse;
pub use self::medical_register_weiyi_sync::MedicalRegisterWeiyiSync;
pub use self::medical_registration_sync::MedicalRegistrationSync;
pub use self::medical_registration_syncnew::MedicalRegistrationSyncnew;
pub use self::medicalbase_dept_status_sync::MedicalbaseDeptStatusSync;
pub use self::medicalbase_dept_syncnew::MedicalbaseDeptSyncnew;
pub use self::medicalbase_doctor_status_sync::MedicalbaseDoctorStatusSync;
pub use self::medicalbase_doctor_syncnew::MedicalbaseDoctorSyncnew;
pub use self::medicalbase_hos_status_sync::MedicalbaseHosStatusSync;
pub use self::medicalbase_hos_syncnew::MedicalbaseHosSyncnew;
pub use self::medicalbase_hospital_sync::MedicalbaseHospitalSync;
pub use self::medicalbase_order_status_sync::MedicalbaseOrderStatusSync;
pub use self::medicalbase_third_evaluate_sync::MedicalbaseThirdEvaluateSync;
pub use self::medicalbase_third_order_sync::MedicalbaseThirdOrderSync;
pub use self::ms_area_district_list::MsAreaDistrictList;
pub use self::ms_area_province_list::MsAreaProvinceList;
pub use self::nocov_alldiseaseinfo_get::NocovAlldiseaseinfoGet;
pub use self::nr_delivery_history_save::NrDeliveryHistorySave;
pub use self::nr_rx_prescription_get::NrRxPrescriptionGet;
pub use self::nr_rx_queryimage::NrRxQueryimage;
pub use self::nr_spu_query::NrSpuQuery;
pub use self::nr_trade_medical_insurance_get::NrTradeMedicalInsuranceGet;
pub use self::nr_trade_order_get::NrTradeOrderGet;
pub use self::nr_trade_order_getorderdetail::NrTradeOrderGetorderdetail;
pub use self::outflow_diagnosis_saveorupdate::OutflowDiagnosisSaveorupdate;
pub use self::outflow_drug_saveorupdate::OutflowDrugSaveorupdate;
pub use self::outflow_drug_supervision_query::OutflowDrugSupervisionQuery;
pub use self::outflow_frequency_saveorupdate::OutflowFrequencySaveorupdate;
pub use self::outflow_getbyverifycode::OutflowGetbyverifycode;
pub use self::outflow_operationinfo_sync::OutflowOperationinfoSync;
pub use self::outflow_patientinfo_sync::OutflowPatientinfoSync;
pub use self::outflow_prescription_create::OutflowPrescriptionCreate;
pub use self::outflow_prescription_hospital_verify::OutflowPrescriptionHospitalVerify;
pub use self::outflow_prescription_syncstatus::OutflowPrescriptionSyncstatus;
pub use self::outflow_prescription_update::OutflowPrescriptionUpdate;
pub use self::outflow_usage_saveorupdate::OutflowUsageSaveorupdate;
pub use self::outflow_verify::OutflowVerify;
pub use self::outflow_visitinfo_sync::OutflowVisitinfoSync;
pub use self::pregnancy_baseinfo_get::PregnancyBaseinfoGet;
pub use self::pregnancy_data_sync::PregnancyDataSync;
pub use self::pregnancy_navigateinfo_query::PregnancyNavigateinfoQuery;
pub use self::pregnancy_posts_data::PregnancyPostsData;
pub use self::pregnancy_product_get::PregnancyProductGet;
pub use self::pregnancy_taginfo_addrank::PregnancyTaginfoAddrank;
pub use self::prescription_auth_get::PrescriptionAuthGet;
pub use self::pw_applynode_update::PwApplynodeUpdate;
pub use self::pw_applynode_updatename::PwApplynodeUpdatename;
pub use self::pw_gm_audit::PwGmAudit;
pub use self::pw_gm_detail::PwGmDetail;
pub use self::pw_gm_ids_list::PwGmIdsList;
pub use self::pw_gm_pending_list::PwGmPendingList;
pub use self::pw_special_synchronode::PwSpecialSynchronode;
pub use self::pw_special_synchropatientname::PwSpecialSynchropatientname;
pub use self::pw_special_synchrosms::PwSpecialSynchrosms;
pub use self::recommend_cardinfo_get::RecommendCardinfoGet;
pub use self::recommend_mixcardinfo_get::RecommendMixcardinfoGet;
pub use self::reservation_order_verify::ReservationOrderVerify;
pub use self::reserve_dental_bindshopanditem::ReserveDentalBindshopanditem;
pub use self::reserve_dental_markitem::ReserveDentalMarkitem;
pub use self::reserve_dental_modifyrestime::ReserveDentalModifyrestime;
pub use self::reserve_dental_storesanditems::ReserveDentalStoresanditems;
pub use self::reserve_dental_unbinditem::ReserveDentalUnbinditem;
pub use self::rx_ca_device_sign_status_save::RxCaDeviceSignStatusSave;
pub use self::rx_ca_doctor_status_save::RxCaDoctorStatusSave;
pub use self::rx_ca_prescribe_signed_status_save::RxCaPrescribeSignedStatusSave;
pub use self::rx_prescription_detail::RxPrescriptionDetail;
pub use self::secondard_node_code_showurl::SecondardNodeCodeShowurl;
pub use self::secondard_node_user_sync::SecondardNodeUserSync;
pub use self::secondard_node_user_updatestatus::SecondardNodeUserUpdatestatus;
pub use self::seller_rx_prescription_detail_batchquery::SellerRxPrescriptionDetailBatchquery;
pub use self::short_url_get::ShortUrlGet;
pub use self::store_certificate_create::StoreCertificateCreate;
pub use self::tms_cut_confirm::TmsCutConfirm;
pub use self::trace_code_search_get_drugresourcetop::TraceCodeSearchGetDrugresourcetop;
pub use self::tracecodeplatform_code_active::TracecodeplatformCodeActive;
pub use self::tracecodeplatform_code_entscan::TracecodeplatformCodeEntscan;
pub use self::tracecodesearc_getinfomation_vivo::TracecodesearcGetinfomationVivo;
pub use self::tracecodesearch_getshowurl_vivo::TracecodesearchGetshowurlVivo;
pub use self::tracecodeseller_bill_result_search::TracecodesellerBillResultSearch;
pub use self::tracecodeseller_bill_rootcode_get::TracecodesellerBillRootcodeGet;
pub use self::tracecodeseller_bill_upload::TracecodesellerBillUpload;
pub use self::tracecodeseller_channel_search::TracecodesellerChannelSearch;
pub use self::tracecodeseller_code_active::TracecodesellerCodeActive;
pub use self::tracecodeseller_code_relation_codeantiactive::TracecodesellerCodeRelationCodeantiactive;
pub use self::tracecodeseller_code_single_codereplace::TracecodesellerCodeSingleCodereplace;
pub use self::tracecodeseller_ent_search::TracecodesellerEntSearch;
pub use self::tracecodeseller_milk_trace_tosource_add_data::TracecodesellerMilkTraceTosourceAddData;
pub use self::tracecodeseller_product_attr_search::TracecodesellerProductAttrSearch;
pub use self::tracecodeseller_product_search::TracecodesellerProductSearch;
pub use self::tracecodeseller_warehouse_search::TracecodesellerWarehouseSearch;
pub use self::uic_swipeface_syncdata::UicSwipefaceSyncdata;
pub use self::uic_userinfo_healthid_get::UicUserinfoHealthidGet;
pub use self::user_baseinfo_get::UserBaseinfoGet;
pub use self::vaccine_register_cancel::VaccineRegisterCancel;
pub use self::vaccine_register_submit::VaccineRegisterSubmit;
pub use self::vaccine_trade_order_channel_get::VaccineTradeOrderChannelGet;
pub use self::vaccine_trade_subscribe_detail_get::VaccineTradeSubscribeDetailGet;
pub use self::vaccine_trade_subscribe_detail_save::VaccineTradeSubscribeDetailSave;
pub use self::zy_uploadrelation::ZyUploadrelation;

/// `alibaba.alihealth.algo.medication.safety.get`
pub mod algo_medication_safety_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.algo.medication.safety.get` (合理用药 api)
    ///
    /// <https://open.taobao.com/api.htm?docId=48492&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.algo.medication.safety.get",
        response = SolutionResultTopSupport,
        unwrap = "result",
        debug
    )]
    pub struct AlgoMedicationSafetyGet {
        pub param_solution_request_top_support: Option<SolutionRequestTopSupport>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SolutionRequestTopSupport {
        pub app_id: Option<String>,
        pub params: Option<String>,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SolutionResultTopSupport {
        pub message: Option<String>,
        pub data_list: Vec<String>,
        pub status: Option<String>,
    }
}

/// `alibaba.alihealth.alidoc.drug.store.add`
pub mod alidoc_drug_store_add {
    use crate::prelude::*;

    /// `alibaba.alihealth.alidoc.drug.store.add` (gsk 新增药店)
    ///
    /// <https://open.taobao.com/api.htm?docId=44810&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.alidoc.drug.store.add",
        response = AlidocDrugStoreAddResponse,
        debug
    )]
    pub struct AlidocDrugStoreAdd {
        pub drug_store_add_top_request: DrugStoreAddTopRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugStoreAddTopRequest {
        #[top_api(secret)]
        pub drug_store_address: String,
        pub latitude: String,
        #[top_api(secret)]
        pub drug_strore_phone: Option<String>,
        pub medicare_label: i64,
        pub drug_store_code: String,
        pub longitude: String,
        pub drug_store_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlidocDrugStoreAddResponse {
        pub successed: Option<bool>,
        pub error_kode: Option<String>,
        pub error_message: Option<String>,
    }
}

/// `alibaba.alihealth.alidoc.drug.store.update`
pub mod alidoc_drug_store_update {
    use crate::prelude::*;

    /// `alibaba.alihealth.alidoc.drug.store.update` (更新药店)
    ///
    /// <https://open.taobao.com/api.htm?docId=44809&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.alidoc.drug.store.update",
        response = AlidocDrugStoreUpdateResponse,
        debug
    )]
    pub struct AlidocDrugStoreUpdate {
        pub drug_store_update_top_request: DrugStoreUpdateTopRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugStoreUpdateTopRequest {
        pub drug_store_code: String,
        pub drug_store_name: Option<String>,
        #[top_api(secret)]
        pub drug_store_address: Option<String>,
        #[top_api(secret)]
        pub drug_strore_phone: Option<String>,
        pub medicare_label: Option<i8>,
        pub latitude: Option<String>,
        pub status: Option<i8>,
        pub longitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlidocDrugStoreUpdateResponse {
        pub err_message: Option<String>,
        pub err_kode: Option<String>,
        pub successed: Option<bool>,
    }
}

/// `alibaba.alihealth.alipaypfm.assess.result.sync`
pub mod alipaypfm_assess_result_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.alipaypfm.assess.result.sync` (用户测评结果回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=46804&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.alipaypfm.assess.result.sync",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct AlipaypfmAssessResultSync {
        pub user_id: i64,
        pub assess_type: String,
        pub assess_result: String,
        pub refrence_result: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        #[top_api(flag)]
        pub model: Option<bool>,
    }
}

/// `alibaba.alihealth.alipaypfm.consume.record`
pub mod alipaypfm_consume_record {
    use crate::prelude::*;

    /// `alibaba.alihealth.alipaypfm.consume.record` (记录用户每日消耗卡路里总量)
    ///
    /// <https://open.taobao.com/api.htm?docId=46031&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.alipaypfm.consume.record",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct AlipaypfmConsumeRecord {
        pub user_id: i64,
        pub energy: i64,
        /// A day as \``yyyy-MM-dd`\`.
        pub date: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.alipaypfm.diet.record`
pub mod alipaypfm_diet_record {
    use crate::prelude::*;

    /// `alibaba.alihealth.alipaypfm.diet.record` (用户每日摄入卡路里总量回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=46015&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.alipaypfm.diet.record",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct AlipaypfmDietRecord {
        pub user_id: i64,
        pub energy: i64,
        /// A day as \``yyyy-MM-dd`\`.
        pub date: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.alipaypfm.order.sync`
pub mod alipaypfm_order_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.alipaypfm.order.sync` (订单数据回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50009&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.alipaypfm.order.sync",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct AlipaypfmOrderSync {
        pub user_id: Option<i64>,
        pub order_id: Option<String>,
        pub order_price: Option<String>,
        pub order_status: Option<String>,
        pub ext_param: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub model: Option<bool>,
    }
}

/// `alibaba.alihealth.alipaypfm.userid.decrypt`
pub mod alipaypfm_userid_decrypt {
    use crate::prelude::*;

    /// `alibaba.alihealth.alipaypfm.userid.decrypt` (用户标识解密接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=46672&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.alipaypfm.userid.decrypt",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct AlipaypfmUseridDecrypt {
        pub app_id: String,
        pub content: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.asyncprescribe.prescription.detail`
pub mod asyncprescribe_prescription_detail {
    use crate::prelude::*;

    /// `alibaba.alihealth.asyncprescribe.prescription.detail` (异步开方处方详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=43570&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.asyncprescribe.prescription.detail",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct AsyncprescribePrescriptionDetail {
        pub detail_request: Option<AsyncPrescribeDetailRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AsyncPrescribeDetailRequest {
        pub rx_no: Option<String>,
        pub hospital_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub err_message: Option<String>,
        pub err_code: Option<String>,
        pub data: Option<PrescriptionDetailVo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrescriptionDetailVo {
        pub patient_age: Option<String>,
        #[top_api(secret)]
        pub patient_tel: Option<String>,
        #[top_api(secret)]
        pub audit_pharmacist_name: Option<String>,
        pub depart_name: Option<String>,
        #[top_api(secret)]
        pub id_card: Option<String>,
        pub prescription_audit_time: Option<i64>,
        pub prescription_pic_url: Option<String>,
        pub prescription_create_time: Option<i64>,
        pub gan_gong_detail: Option<String>,
        pub problem_history: Option<String>,
        pub taobao_order_no: Option<String>,
        #[top_api(secret)]
        pub patient_name: Option<String>,
        #[top_api(secret)]
        pub dispensing_pharmacist_name: Option<String>,
        pub revisit_pic_url_list: Vec<String>,
        pub patient_sex: Option<String>,
        pub end_receive_time: Option<i64>,
        pub hospital_name: Option<String>,
        pub shen_gong_detail: Option<String>,
        pub rx_no: Option<String>,
        pub disease_record_id: Option<String>,
        pub drug_list: Vec<DrugDto>,
        pub guo_min_detail: Option<String>,
        pub start_receive_time: Option<i64>,
        pub diagnose_list: Vec<DiagnoseVo>,
        /// In hours.
        pub effective_time: Option<String>,
        #[top_api(secret)]
        pub doctor_name: Option<String>,
        pub hospital_id: Option<String>,
        #[top_api(secret)]
        pub patient_birthday: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugDto {
        pub spec: Option<String>,
        pub total: Option<String>,
        pub common_drug_name: Option<String>,
        pub drug_name: Option<String>,
        pub drug_usage_list: Vec<DrugUsageVo>,
        pub dose_form: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugUsageVo {
        pub measure_unit: Option<String>,
        pub drug_usage: Option<String>,
        pub days: Option<String>,
        pub frequency_unit: Option<String>,
        pub frequency_value: Option<String>,
        pub frequency: Option<String>,
        pub dose_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DiagnoseVo {
        pub diagnose_code: Option<String>,
        pub diagnose_name: Option<String>,
    }
}

/// `alibaba.alihealth.asyncprescribe.prescription.search`
pub mod asyncprescribe_prescription_search {
    use crate::prelude::*;

    /// `alibaba.alihealth.asyncprescribe.prescription.search` (异步开方处方查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43511&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.asyncprescribe.prescription.search",
        response = ServiceResult,
        unwrap = "service_result",
        idempotent,
        debug
    )]
    pub struct AsyncprescribePrescriptionSearch {
        pub search_request: Option<AsyncPrescribeSearchRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AsyncPrescribeSearchRequest {
        pub end_time: Option<i64>,
        pub start_time: Option<i64>,
        pub hospital_id: Option<String>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub success: Option<bool>,
        pub err_message: Option<String>,
        pub err_code: Option<String>,
        pub data: Option<AsyncPrescribeSearchResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AsyncPrescribeSearchResponse {
        pub rx_nos: Vec<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub total: Option<i64>,
        pub start_time: Option<i64>,
        pub end_time: Option<i64>,
    }
}

/// `alibaba.alihealth.baby.baseinfo.get`
pub mod baby_baseinfo_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.baby.baseinfo.get` (三方从我们这获取宝宝信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=29413&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.baby.baseinfo.get",
        response = BabyInfoResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct BabyBaseinfoGet {
        pub baby_id: i64,
        pub tp_user_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BabyInfoResult {
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub model: Option<BabyBaseInfoDto>,
    }

    /// `BabyBaseInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BabyBaseInfoDto {
        pub baby_id: Option<i64>,
        pub tp_user_id: Option<i64>,
        pub head_photo_url: Option<String>,
        pub expecte_date: Option<String>,
        pub gestation_status: Option<GestationStatus>,
        pub baby_name: Option<String>,
        pub gender: Option<i64>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        pub remind_flag: Option<i64>,
    }

    /// The values of `gestation_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum GestationStatus {
        /// 育期
        #[top_api(value = "0")]
        V0,
        /// 孕期
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.baby.baseinfo.order.sync`
pub mod baby_baseinfo_order_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.baby.baseinfo.order.sync` (alibaba.alihealth.baby.baseinfo.order.sync)
    ///
    /// <https://open.taobao.com/api.htm?docId=44764&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.baby.baseinfo.order.sync",
        response = BabyBaseinfoOrderSyncResponse,
        debug
    )]
    pub struct BabyBaseinfoOrderSync {
        pub tp_user_id: i64,
        pub commodity_id: String,
        pub commodity_name: String,
        pub amount: Decimal,
        pub status: Status,
        pub order_time: String,
        pub order_id: String,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 已支付
        #[top_api(value = 1)]
        Paid,
        /// 已退款
        #[top_api(value = 2)]
        Refunded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BabyBaseinfoOrderSyncResponse {
        pub return_msg: Option<String>,
        pub return_code: Option<i64>,
    }
}

/// `alibaba.alihealth.baby.remind.batch.send`
pub mod baby_remind_batch_send {
    use crate::prelude::*;

    /// `alibaba.alihealth.baby.remind.batch.send` (批量发送母婴提醒)
    ///
    /// <https://open.taobao.com/api.htm?docId=44786&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.baby.remind.batch.send",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct BabyRemindBatchSend {
        #[top_api(max_items = 20)]
        pub batch_remind_requests: Vec<BatchRemindRequestDto>,
        pub remind_type: RemindType,
    }

    /// The values of `remind_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RemindType {
        /// 每日任务
        #[top_api(value = 1)]
        V1,
        /// 疫苗提醒
        #[top_api(value = 2)]
        V2,
        /// 产检提醒
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchRemindRequestDto {
        pub baby_id: i64,
        pub params: Option<String>,
        pub tp_user_id: i64,
        pub visit_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.bc.future.stock.inbound`
pub mod bc_future_stock_inbound {
    use crate::prelude::*;

    /// `alibaba.alihealth.bc.future.stock.inbound` (供应商上报期货库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=64037&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.bc.future.stock.inbound",
        response = BcFutureStockInboundResponse,
        debug
    )]
    pub struct BcFutureStockInbound {
        pub future_inbound_req_dto: Option<FutureInboundReqDto>,
    }

    /// `FutureInboundReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FutureInboundReqDto {
        pub supplier_id: i64,
        pub future_purchase_id: String,
        pub request_id: String,
        #[top_api(required)]
        pub items: Vec<FutureInboundItem>,
        pub store_code: String,
        pub last_inbound: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FutureInboundItem {
        pub quantity: i64,
        pub sc_item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BcFutureStockInboundResponse {
        pub trace_id: Option<String>,
        pub can_retry: Option<bool>,
        pub succ: Option<bool>,
        pub error_no: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.alihealth.bc.future.stock.outbound`
pub mod bc_future_stock_outbound {
    use crate::prelude::*;

    /// `alibaba.alihealth.bc.future.stock.outbound` (供应商期货出库)
    ///
    /// <https://open.taobao.com/api.htm?docId=64922&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.bc.future.stock.outbound",
        response = BcFutureStockOutboundResponse,
        debug
    )]
    pub struct BcFutureStockOutbound {
        pub future_outbound_req_dto: Option<FutureOutboundReqDto>,
    }

    /// `FutureOutboundReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FutureOutboundReqDto {
        pub supplier_id: i64,
        pub request_id: String,
        pub future_return_id: String,
        pub last_outbound: bool,
        #[top_api(required)]
        pub items: Vec<FutureOutboundItem>,
        pub store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FutureOutboundItem {
        pub quantity: i64,
        pub sc_item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BcFutureStockOutboundResponse {
        pub trace_id: Option<String>,
        pub can_retry: Option<bool>,
        pub succ: Option<bool>,
        pub error_no: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.alihealth.bc.future.stock.update`
pub mod bc_future_stock_update {
    use crate::prelude::*;

    /// `alibaba.alihealth.bc.future.stock.update` (供应商更新期货库存)
    ///
    /// <https://open.taobao.com/api.htm?docId=61822&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.bc.future.stock.update",
        response = BcFutureStockUpdateResponse,
        debug
    )]
    pub struct BcFutureStockUpdate {
        pub future_stock_req_dto: Option<FutureStockReqDto>,
    }

    /// `FutureStockReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FutureStockReqDto {
        pub supplier_id: i64,
        pub request_id: String,
        #[top_api(required)]
        pub items: Vec<FutureItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FutureItem {
        pub change_quantity: i64,
        pub sc_item_id: i64,
        pub store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BcFutureStockUpdateResponse {
        pub trace_id: Option<String>,
        pub succ: Option<bool>,
        pub errors: Vec<FutureItemError>,
        pub can_retry: Option<bool>,
        pub error_no: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FutureItemError {
        pub sc_item_id: Option<i64>,
        pub store_code: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub real_change_quantity: Option<i64>,
        pub can_change_quantity: Option<i64>,
    }
}

/// `alibaba.alihealth.bc.item.period.sync`
pub mod bc_item_period_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.bc.item.period.sync` (代销品效期同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=64933&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.bc.item.period.sync",
        response = BcItemPeriodSyncResponse,
        debug
    )]
    pub struct BcItemPeriodSync {
        pub validity_period_sync_req_dto: Option<ValidityPeriodSyncReqDto>,
    }

    /// `ValidityPeriodSyncReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ValidityPeriodSyncReqDto {
        pub supplier_id: i64,
        #[top_api(required)]
        pub items: Vec<ValidityPeriodItem>,
        pub store_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ValidityPeriodItem {
        pub sc_item_name: Option<String>,
        #[top_api(required)]
        pub sub_items: Vec<ValidityPeriodSubItem>,
        pub specification: String,
        pub sc_item_id: i64,
        pub approval_number: String,
        pub barcode: String,
        pub manufacturer: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ValidityPeriodSubItem {
        pub produce_date: String,
        pub quantity: i64,
        pub expire_date: String,
        pub produce_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BcItemPeriodSyncResponse {
        pub trace_id: Option<String>,
        pub can_retry: Option<bool>,
        pub succ: Option<bool>,
        pub error_no: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.alihealth.booking.reserve.cancel`
pub mod booking_reserve_cancel {
    use crate::prelude::*;

    /// `alibaba.alihealth.booking.reserve.cancel` (取消预约)
    ///
    /// <https://open.taobao.com/api.htm?docId=43381&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.booking.reserve.cancel",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct BookingReserveCancel {
        pub cancel: Option<IsvReserveRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvReserveRequest {
        pub reserve_id: Option<i64>,
        pub order_id: Option<String>,
        pub sp_reserve_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub msg_info: Option<String>,
        pub data: Option<bool>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.booking.reserve.checkin`
pub mod booking_reserve_checkin {
    use crate::prelude::*;

    /// `alibaba.alihealth.booking.reserve.checkin` (确认到店)
    ///
    /// <https://open.taobao.com/api.htm?docId=43382&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.booking.reserve.checkin",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct BookingReserveCheckin {
        pub check_in: Option<IsvReserveRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvReserveRequest {
        pub reserve_id: Option<i64>,
        pub order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub msg_info: Option<String>,
        pub data: Option<bool>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.booking.reserve.confirm`
pub mod booking_reserve_confirm {
    use crate::prelude::*;

    /// `alibaba.alihealth.booking.reserve.confirm` (确认预约)
    ///
    /// <https://open.taobao.com/api.htm?docId=43372&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.booking.reserve.confirm",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct BookingReserveConfirm {
        pub confirm: Option<IsvReserveRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvReserveRequest {
        pub reserve_time: Option<String>,
        pub reserve_id: i64,
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub msg_info: Option<String>,
        pub data: Option<bool>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.booking.reserve.modify`
pub mod booking_reserve_modify {
    use crate::prelude::*;

    /// `alibaba.alihealth.booking.reserve.modify` (修改预约)
    ///
    /// <https://open.taobao.com/api.htm?docId=43383&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.booking.reserve.modify",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct BookingReserveModify {
        pub modify: Option<IsvReserveRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvReserveRequest {
        pub reserve_time: Option<String>,
        pub reserve_id: Option<i64>,
        pub order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub msg_info: Option<String>,
        pub data: Option<bool>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.booking.reserve.rise`
pub mod booking_reserve_rise {
    use crate::prelude::*;

    /// `alibaba.alihealth.booking.reserve.rise` (ISV 新增/修改复诊预约信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=48627&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.booking.reserve.rise",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct BookingReserveRise {
        pub rise_request: Option<IsvRiseReserveRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvRiseReserveRequest {
        pub department_name: Option<String>,
        pub id_type: Option<i64>,
        pub order_id: Option<String>,
        pub first_reserve_id: Option<i64>,
        pub sex: Option<i64>,
        pub op_type: i64,
        pub sp_store_name: String,
        #[top_api(secret)]
        pub id_number: Option<String>,
        pub user_id: Option<String>,
        /// Several values with commas between them.
        pub sp_item_name: Option<String>,
        /// Several values with commas between them.
        pub sp_item_id: Option<String>,
        pub is_married: Option<i64>,
        pub item_id: Option<i64>,
        #[top_api(secret)]
        pub doctor_name: Option<String>,
        #[top_api(secret)]
        pub phone: String,
        #[top_api(secret)]
        pub user_nick: String,
        pub sp_store_id: String,
        pub reserve_time: String,
        pub sp_reserve_id: String,
        pub status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.booking.reserve.treat`
pub mod booking_reserve_treat {
    use crate::prelude::*;

    /// `alibaba.alihealth.booking.reserve.treat` (确认就诊)
    ///
    /// <https://open.taobao.com/api.htm?docId=43380&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.booking.reserve.treat",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct BookingReserveTreat {
        pub treat: Option<IsvReserveRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvReserveRequest {
        pub reserve_id: Option<i64>,
        pub order_id: Option<String>,
        pub sp_reserve_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub msg_info: Option<String>,
        pub data: Option<bool>,
        pub msg_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.code.getcodeinfo`
pub mod code_getcodeinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.code.getcodeinfo` (码查询功能)
    ///
    /// <https://open.taobao.com/api.htm?docId=64867&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.code.getcodeinfo",
        response = CodeGetcodeinfoResponse,
        debug
    )]
    pub struct CodeGetcodeinfo {
        pub ref_ent_id: String,
        pub code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeGetcodeinfoResponse {
        pub model: Option<DrugEntUseDto>,
        pub msg_info: Option<String>,
        #[top_api(flag = "1000")]
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntUseDto {
        pub physic_name: Option<String>,
        pub physic_name_en: Option<String>,
        pub prod_name: Option<String>,
        pub cfda_drug_id: Option<String>,
        pub sdc_code: Option<String>,
        pub prepn_type_desc: Option<String>,
        pub prepn_spec: Option<String>,
        pub pkg_spec: Option<String>,
        pub pkg_num: Option<i64>,
        pub exprie_life: Option<i64>,
        pub exprie_unit: Option<i64>,
        pub expiry_term: Option<String>,
        pub approval_licence_no: Option<String>,
        pub approval_licence_expiry: Option<TopDateTime>,
        pub production_date: Option<String>,
        pub expiry_date: Option<String>,
        pub production_batch: Option<String>,
        pub import_reg_cert: Option<String>,
        pub import_reg_cert_validity: Option<TopDateTime>,
        pub import_app_cert: Option<String>,
        pub import_app_cert_validity: Option<TopDateTime>,
        pub drug_registration_classfication: Option<i64>,
        pub national_essential_drugs_flag: Option<i64>,
        pub controlled_drug_management_type: Option<i64>,
        pub otc_flag: Option<i64>,
        pub authorizer_ent_info: Option<BaseEntInfoDto>,
        pub produce_ent_info: Option<BaseEntInfoDto>,
        pub pack_ent_info: Option<BaseEntInfoDto>,
        pub agent_ent_info: Option<BaseEntInfoDto>,
        pub retail_ent_info: Option<BaseEntInfoDto>,
        pub code_status: Option<String>,
    }

    /// `BaseEntInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseEntInfoDto {
        pub ent_name: Option<String>,
        pub org_code: Option<String>,
    }
}

/// `alibaba.alihealth.codeseller.getuseraward`
pub mod codeseller_getuseraward {
    use crate::prelude::*;

    /// `alibaba.alihealth.codeseller.getuseraward` (贩卖机扫码查询领奖状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=40971&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.codeseller.getuseraward",
        response = CodesellerGetuserawardResponse,
        debug
    )]
    pub struct CodesellerGetuseraward {
        pub code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodesellerGetuserawardResponse {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.dap.huawei.cardinfos`
pub mod dap_huawei_cardinfos {
    use crate::prelude::*;

    /// `alibaba.alihealth.dap.huawei.cardinfos` (华为负一屏卡片查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=50797&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.dap.huawei.cardinfos",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DapHuaweiCardinfos {
        pub param: DapHuaweiCardinfosString,
    }

    /// `String`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DapHuaweiCardinfosString {
        pub card_type: Option<String>,
        pub source: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub model: Option<Model>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub index_info: Option<String>,
        pub card_infos: Option<String>,
    }
}

/// `alibaba.alihealth.dental.bind.audit.query`
pub mod dental_bind_audit_query {
    use crate::prelude::*;

    /// `alibaba.alihealth.dental.bind.audit.query` (ISV 查询绑定审核状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=44184&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.dental.bind.audit.query",
        response = MtopResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DentalBindAuditQuery {
        #[top_api(max_items = 20)]
        pub bind_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub storeitemrelvo_list: Vec<StoreItemRelVo>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreItemRelVo {
        pub store_id: Option<i64>,
        pub bind_id: Option<i64>,
        pub reason: Option<String>,
        pub check_status: Option<i64>,
        pub check_status_string: Option<String>,
        pub item_id: Option<i64>,
        pub sp_store_id: Option<String>,
        pub sp_item_id: Option<String>,
    }
}

/// `alibaba.alihealth.dental.item.bind`
pub mod dental_item_bind {
    use crate::prelude::*;

    /// `alibaba.alihealth.dental.item.bind` (ISV 绑定外部门店 id 和外部商品 id)
    ///
    /// <https://open.taobao.com/api.htm?docId=43392&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.dental.item.bind",
        response = MtopResult,
        unwrap = "result",
        debug
    )]
    pub struct DentalItemBind {
        #[top_api(required, max_items = 20)]
        pub bind_list: Vec<StoreItemRelRequest>,
        pub r#type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreItemRelRequest {
        pub sp_store_id: String,
        pub sp_item_id: String,
        pub item_id: i64,
        pub store_id: i64,
        pub night: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub store_item_rel_vo_list: Vec<StoreItemRelVo>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreItemRelVo {
        pub sp_item_id: Option<String>,
        pub sp_store_id: Option<String>,
        pub bind_id: Option<i64>,
    }
}

/// `alibaba.alihealth.dental.item.list`
pub mod dental_item_list {
    use crate::prelude::*;

    /// `alibaba.alihealth.dental.item.list` (ISV 获取口腔标品列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=43391&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.dental.item.list",
        response = MtopResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DentalItemList {
        pub need_test_item: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub goods: Vec<NormalGoodsVo>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NormalGoodsVo {
        pub item_id: Option<i64>,
        pub item_name: Option<String>,
        /// In yuan.
        pub cost_price: Option<String>,
        /// In yuan.
        pub sold_price: Option<String>,
    }
}

/// `alibaba.alihealth.dental.item.unbind`
pub mod dental_item_unbind {
    use crate::prelude::*;

    /// `alibaba.alihealth.dental.item.unbind` (ISV 解绑商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=43393&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.dental.item.unbind",
        response = MtopResult,
        unwrap = "result",
        debug
    )]
    pub struct DentalItemUnbind {
        pub sp_store_id: Option<String>,
        pub sp_item_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.dental.statement.query`
pub mod dental_statement_query {
    use crate::prelude::*;

    /// `alibaba.alihealth.dental.statement.query` (ISV 查询对账单)
    ///
    /// <https://open.taobao.com/api.htm?docId=48740&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.dental.statement.query",
        response = MtopResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DentalStatementQuery {
        pub order_id: Option<String>,
        pub statement_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub success: Option<bool>,
        pub statement_detail_vos: Vec<StatementDetailVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StatementDetailVo {
        pub consume_status: Option<i64>,
        pub order_id: Option<String>,
        /// In cents.
        pub settlement_price: Option<String>,
        /// In cents.
        pub cost_price: Option<String>,
        /// In cents.
        pub profit_price: Option<String>,
    }
}

/// `alibaba.alihealth.dental.store.audit.query`
pub mod dental_store_audit_query {
    use crate::prelude::*;

    /// `alibaba.alihealth.dental.store.audit.query` (ISV 查询门店审核状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=44183&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.dental.store.audit.query",
        response = MtopResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DentalStoreAuditQuery {
        #[top_api(max_items = 20)]
        pub store_audit_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub store_audit_vo_list: Vec<StoreAuditVo>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreAuditVo {
        pub store_id: Option<i64>,
        pub check_status_string: Option<String>,
        pub check_status: Option<i64>,
        pub reason: Option<String>,
        pub store_audit_id: Option<i64>,
    }
}

/// `alibaba.alihealth.dental.store.insertorupdate`
pub mod dental_store_insertorupdate {
    use crate::prelude::*;

    /// `alibaba.alihealth.dental.store.insertorupdate` (ISV 新增/修改口腔门店)
    ///
    /// <https://open.taobao.com/api.htm?docId=44182&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.dental.store.insertorupdate",
        response = MtopResult,
        unwrap = "result",
        debug
    )]
    pub struct DentalStoreInsertorupdate {
        pub store: Option<DentalOuterStoreRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DentalOuterStoreRequest {
        pub logo: Option<String>,
        pub store_name: Option<String>,
        pub city_code: Option<String>,
        pub store_desc: Option<String>,
        pub license_name: Option<String>,
        #[top_api(secret)]
        pub store_phone: Option<String>,
        pub point_x: Option<String>,
        pub license_no: Option<String>,
        pub point_y: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub store_id: Option<i64>,
        pub store_code: Option<String>,
        pub key_words: Option<String>,
        pub work_time: Option<String>,
        pub routes: Option<String>,
        pub sign_pic: Option<String>,
        pub license_pics: Vec<String>,
        pub medical_pics: Vec<String>,
        pub store_pics: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub model: Option<StoreAuditVo>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreAuditVo {
        pub store_id: Option<i64>,
        pub store_audit_id: Option<i64>,
        pub reason: Option<String>,
        pub check_status: Option<i64>,
        pub check_status_string: Option<String>,
    }
}

/// `alibaba.alihealth.dental.store.invisible.consume.update`
pub mod dental_store_invisible_consume_update {
    use crate::prelude::*;

    /// `alibaba.alihealth.dental.store.invisible.consume.update` (门店无隐形消费签约)
    ///
    /// <https://open.taobao.com/api.htm?docId=50316&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.dental.store.invisible.consume.update",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct DentalStoreInvisibleConsumeUpdate {
        pub store: Option<DentalOuterStoreNicRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DentalOuterStoreNicRequest {
        pub expire_time: Option<TopDateTime>,
        pub sign_time: Option<TopDateTime>,
        pub store_id: Option<i64>,
        pub status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.docbase.userinfo.alipayid.get`
pub mod docbase_userinfo_alipayid_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.docbase.userinfo.alipayid.get` (根据健康 ID 获取支付宝 ID)
    ///
    /// <https://open.taobao.com/api.htm?docId=51832&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.docbase.userinfo.alipayid.get",
        response = ServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DocbaseUserinfoAlipayidGet {
        pub alihealth_user_id: String,
        pub app_channel: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub err_message: Option<String>,
        pub data: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.doctor.income.update`
pub mod doctor_income_update {
    use crate::prelude::*;

    /// `alibaba.alihealth.doctor.income.update` (医蝶谷医生收入打款情况回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=63835&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.doctor.income.update",
        response = DoctorIncomeUpdateResponse,
        debug
    )]
    pub struct DoctorIncomeUpdate {
        pub doctor_income_status_request: DoctorIncomeStatusRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DoctorIncomeStatusRequest {
        pub msg: Option<String>,
        pub income_id: Option<i64>,
        pub doctor_id: Option<String>,
        pub status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DoctorIncomeUpdateResponse {
        #[top_api(flag)]
        pub data: Option<bool>,
        pub exception_code: Option<String>,
        pub exception_message: Option<String>,
    }
}

/// `alibaba.alihealth.doctor.leshui.apply.notify`
pub mod doctor_leshui_apply_notify {
    use crate::prelude::*;

    /// `alibaba.alihealth.doctor.leshui.apply.notify` (申请单审核结果通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=59382&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.doctor.leshui.apply.notify",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct DoctorLeshuiApplyNotify {
        pub param: ApplyTaxNoticeRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApplyTaxNoticeRequest {
        pub action: String,
        pub app_key: Option<String>,
        pub source: String,
        pub apply_batch_num: String,
        /// JSON as text.
        pub ext_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<String>,
        pub success: Option<String>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
    }
}

/// `alibaba.alihealth.doctor.leshui.audit.result`
pub mod doctor_leshui_audit_result {
    use crate::prelude::*;

    /// `alibaba.alihealth.doctor.leshui.audit.result` (乐税审核结果通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=58937&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.doctor.leshui.audit.result",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct DoctorLeshuiAuditResult {
        pub param: Option<PayTaxNoticeRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PayTaxNoticeRequest {
        pub action: String,
        pub app_key: Option<String>,
        pub source: String,
        pub user_id: i64,
        pub ext_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
    }
}

/// `alibaba.alihealth.doctor.leshui.ticket.valid`
pub mod doctor_leshui_ticket_valid {
    use crate::prelude::*;

    /// `alibaba.alihealth.doctor.leshui.ticket.valid` (乐税 token 验证)
    ///
    /// <https://open.taobao.com/api.htm?docId=58929&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.doctor.leshui.ticket.valid",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct DoctorLeshuiTicketValid {
        pub param: PayTaxValidationRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PayTaxValidationRequest {
        pub ticket: String,
        pub app_key: Option<String>,
        pub user_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<bool>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
    }
}

/// `alibaba.alihealth.drug.bill.upbill.detail.withcode`
pub mod drug_bill_upbill_detail_withcode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.bill.upbill.detail.withcode` (查询上游出库单明细(带追溯码信息))
    ///
    /// <https://open.taobao.com/api.htm?docId=41428&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.bill.upbill.detail.withcode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugBillUpbillDetailWithcode {
        pub ref_ent_id: String,
        pub bill_code: String,
        pub from_ref_user_id: String,
        pub to_ref_user_id: String,
        pub agent_ref_ent_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<BillUpOutDetailDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillUpOutDetailDto {
        pub bill_code: Option<String>,
        pub bill_type_name: Option<String>,
        pub bill_type: Option<String>,
        pub ent_send_name: Option<String>,
        pub ent_send_id: Option<String>,
        pub ent_recv_name: Option<String>,
        pub ent_recv_id: Option<String>,
        pub store_out_date: Option<String>,
        pub update_date: Option<String>,
        pub drug_infos_dto_list: Vec<DrugInfosDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugInfosDto {
        pub produce_date: Option<String>,
        pub product_ent_name: Option<String>,
        pub package_spec: Option<String>,
        pub prod_name: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_unit: Option<String>,
        pub produce_batch_no: Option<String>,
        pub prod_seq_no: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub valid_end_date: Option<String>,
        pub least_pkg_amount: Option<String>,
        pub least_prepn_amount: Option<String>,
        pub code_info_list_dto_list: Vec<CodeInfoListDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeInfoListDto {
        pub prepn_spec: Option<String>,
        pub prepn_amount: Option<String>,
        pub pkg_amount: Option<String>,
        pub code_level: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.advance.bill.flow.direction`
pub mod drug_code_advance_bill_flow_direction {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.advance.bill.flow.direction` (单据流向查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=41425&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.advance.bill.flow.direction",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeAdvanceBillFlowDirection {
        pub code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<AdvanceCodeSearchDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdvanceCodeSearchDto {
        pub piats_code_flow_response_d_t_o: Option<PiatsCodeFlowResponseDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PiatsCodeFlowResponseDto {
        pub header: Option<Header>,
        pub response_body: Option<ResponseBody>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Header {
        pub err_msg: Option<String>,
        pub success_flag: Option<String>,
        pub err_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseBody {
        pub flow_list: Vec<FlowEntity>,
        pub product_info_list: Option<ProductInfoList>,
        pub first_query_time: Option<String>,
        pub last_biz_date: Option<String>,
        pub status: Option<String>,
        pub query_count: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlowEntity {
        pub from_ent_name: Option<String>,
        pub ent_prov_name: Option<String>,
        pub out_bill_code: Option<String>,
        pub in_bill_code: Option<String>,
        pub out_type: Option<String>,
        pub in_type: Option<String>,
        pub out_bill_id: Option<String>,
        pub in_bill_id: Option<String>,
        pub out_date: Option<String>,
        pub in_date: Option<String>,
        pub in_type_code: Option<i64>,
        pub out_type_code: Option<String>,
        pub to_ent_id: Option<String>,
        pub to_ent_name: Option<String>,
        pub ent_type: Option<i64>,
        pub ent_id: Option<String>,
        pub ent_name: Option<String>,
        pub from_ent_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductInfoList {
        pub physic_detail_type: Option<i64>,
        pub ean: Option<String>,
        pub authorized_no: Option<String>,
        pub ent_id: Option<String>,
        pub physic_type: Option<String>,
        pub pkg_num: Option<i64>,
        pub prepn_unit: Option<String>,
        pub product_code: Option<String>,
        pub physic_code: Option<String>,
        pub exprie_date: Option<String>,
        pub product_date: Option<String>,
        pub product_batch_no: Option<String>,
        pub drug_num: Option<i64>,
        pub ent_name: Option<String>,
        pub pkg_spec_unit: Option<String>,
        pub pkg_spec: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type: Option<String>,
        pub product_name: Option<String>,
        pub drug_physic_name: Option<String>,
        pub produce_info_id: Option<String>,
        pub drug_id: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.code.check.hospital`
pub mod drug_code_code_check_hospital {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.code.check.hospital` (码核查状态同步-医院)
    ///
    /// <https://open.taobao.com/api.htm?docId=41666&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.code.check.hospital",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeCodeCheckHospital {
        pub auth_ref_ent_id: String,
        pub ref_ent_id: String,
        pub bureau_name: Option<String>,
        pub terminal_name: Option<String>,
        pub terminal_type: Option<String>,
        pub c_type: String,
        #[top_api(required, max_items = 20)]
        pub codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.code.code.check.medical.insurance`
pub mod drug_code_code_check_medical_insurance {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.code.check.medical.insurance` (码核查状态同步-医保)
    ///
    /// <https://open.taobao.com/api.htm?docId=41724&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.code.check.medical.insurance",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeCodeCheckMedicalInsurance {
        pub terminal_ent_id: String,
        pub bureau_name: Option<String>,
        pub terminal_id: String,
        pub terminal_type: TerminalType,
        pub c_type: CType,
        #[top_api(required, max_items = 20)]
        pub codes: Vec<String>,
    }

    /// The values of `terminal_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TerminalType {
        /// 零售药店
        #[top_api(value = "1005100")]
        V1005100,
        /// 医疗机构
        #[top_api(value = "1005200")]
        V1005200,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `c_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CType {
        /// 核销
        #[top_api(value = "1012100")]
        WriteOff,
        /// 退库
        #[top_api(value = "1012900")]
        V1012900,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.code.common.list.codeinfo`
pub mod drug_code_common_list_codeinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.common.list.codeinfo` (通用查询码接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41299&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.common.list.codeinfo",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeCommonListCodeinfo {
        pub auth_ref_ent_id: String,
        pub ref_ent_id: String,
        pub search_source: String,
        #[top_api(required, max_items = 20)]
        pub code_list: Vec<String>,
        pub cert_isv_no: Option<String>,
        pub invocation: Option<Invocation>,
        pub terminal_type: Option<String>,
        pub terminal_name: Option<String>,
        pub bureau_name: Option<String>,
        pub error_message: Option<String>,
    }

    /// The values of `invocation`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Invocation {
        /// 正式
        #[top_api(value = "formal")]
        Formal,
        /// 测试
        #[top_api(value = "test")]
        Test,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub models: Vec<CodeFullInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub msg_code: Option<String>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
        pub p_user_ent_d_t_o: Option<PUserEntDto>,
        pub code_status_type_d_t_o: Option<CodeStatusTypeDto>,
        pub package_level: Option<i64>,
        pub code_active_info_list_api_d_t_o: Option<CodeActiveInfoListApiDto>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub produce_date: Option<TopDateTime>,
        pub produce_batch_no: Option<String>,
        pub produce_info_id: Option<String>,
        pub pkg_ratio: Option<String>,
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub batch_no: Option<String>,
        pub produce_date: Option<TopDateTime>,
        pub expire_date: Option<String>,
        pub pkg_amount: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub drug_ent_base_id: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub approval_licence_no: Option<String>,
        pub physic_name: Option<String>,
        pub physic_type_desc: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type_desc: Option<String>,
        pub exprie: Option<String>,
        pub prod_name: Option<String>,
        pub pkg_num: Option<i64>,
        pub sdc_code: Option<String>,
        pub prepn_unit_desc: Option<String>,
        pub prod_code: Option<String>,
        pub physic_code: Option<String>,
        pub physic_detail_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntDto {
        pub org_code: Option<String>,
        pub ent_name: Option<String>,
        pub ent_name_new: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeStatusTypeDto {
        pub verification_type: Option<String>,
        pub last_biz_date: Option<String>,
        pub code: Option<String>,
        pub check_count: Option<i64>,
        pub include_produce_code_count: Option<i64>,
        pub code_status_num: Option<String>,
        pub parent_code_info_list: Vec<ParentCodeInfo>,
        pub child_codes: Vec<Childcodes>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ParentCodeInfo {
        pub package_level: Option<i64>,
        pub parent_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Childcodes {
        pub pkg_level: Option<i64>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeActiveInfoListApiDto {
        pub pkg_ratio: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.error.report`
pub mod drug_code_error_report {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.error.report` (码信息错误上报)
    ///
    /// <https://open.taobao.com/api.htm?docId=56524&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.error.report",
        response = DrugCodeErrorReportResponse,
        debug
    )]
    pub struct DrugCodeErrorReport {
        pub code: String,
        pub field_name: String,
        pub code_value: String,
        pub source_value: String,
        pub err_msg: Option<String>,
        pub reporter: String,
        #[top_api(secret)]
        pub reporter_email: Option<String>,
        #[top_api(secret)]
        pub reporter_mobile: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugCodeErrorReportResponse {
        pub model: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.code.kyt.dr.querycode`
pub mod drug_code_kyt_dr_querycode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.kyt.dr.querycode` (多融根据码查询码信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=43000&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.kyt.dr.querycode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeKytDrQuerycode {
        pub ref_ent_id: String,
        #[top_api(required, max_items = 1000)]
        pub codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub models: Vec<CodeFullInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub code_status_type_d_t_o: Option<CodeStatusTypeDto>,
        pub code: Option<String>,
        pub p_user_ent_d_t_o: Option<PUserEntDto>,
        pub package_level: Option<String>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeStatusTypeDto {
        pub code_status: Option<CodeStatus>,
    }

    /// The values of `code_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CodeStatus {
        /// 已激活
        #[top_api(value = "A")]
        A,
        /// 已核注
        #[top_api(value = "I")]
        I,
        /// 已核注
        #[top_api(value = "O")]
        O,
        /// 已注销
        #[top_api(value = "C")]
        C,
        /// 码不存在
        #[top_api(value = "E")]
        E,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntDto {
        pub ref_ent_id: Option<String>,
        pub ent_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub physic_type_desc: Option<String>,
        pub physic_name: Option<String>,
        pub exprie: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub approval_licence_no: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub produce_date_str: Option<String>,
        pub pkg_amount: Option<String>,
        pub expire_date: Option<String>,
        pub batch_no: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.kyt.hospitalsenddrugmachine`
pub mod drug_code_kyt_hospitalsenddrugmachine {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.kyt.hospitalsenddrugmachine` (医院发药机)
    ///
    /// <https://open.taobao.com/api.htm?docId=65337&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.kyt.hospitalsenddrugmachine",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeKytHospitalsenddrugmachine {
        pub ref_ent_id: String,
        #[top_api(required, max_items = 1000)]
        pub codes: Vec<String>,
        pub barcode69: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub models: Vec<CodeFullInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub code_status_type_d_t_o: Option<CodeStatusTypeDto>,
        pub code: Option<String>,
        pub p_user_ent_d_t_o: Option<PUserEntDto>,
        pub package_level: Option<String>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
        pub barcode69: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeStatusTypeDto {
        pub code_status: Option<String>,
        pub code_status_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntDto {
        pub ref_ent_id: Option<String>,
        pub ent_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub physic_type_desc: Option<String>,
        pub physic_name: Option<String>,
        pub exprie: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub approval_licence_no: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type_desc: Option<String>,
        pub pkg_num: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub produce_date_str: Option<String>,
        pub pkg_amount: Option<String>,
        pub expire_date: Option<String>,
        pub batch_no: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.kyt.querycode`
pub mod drug_code_kyt_querycode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.kyt.querycode` (查询追溯码对应的药品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=43232&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.kyt.querycode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeKytQuerycode {
        pub ref_ent_id: String,
        #[top_api(required, max_items = 1000)]
        pub codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub models: Vec<CodeFullInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub code_status_type_d_t_o: Option<CodeStatusTypeDto>,
        pub code: Option<String>,
        pub p_user_ent_d_t_o: Option<PUserEntDto>,
        pub package_level: Option<String>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeStatusTypeDto {
        pub code_status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntDto {
        pub ref_ent_id: Option<String>,
        pub ent_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub physic_type_desc: Option<String>,
        pub physic_name: Option<String>,
        pub exprie: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub approval_licence_no: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type_desc: Option<String>,
        pub pkg_num: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub produce_date_str: Option<String>,
        pub pkg_amount: Option<String>,
        pub expire_date: Option<String>,
        pub batch_no: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.kyt.querycodeflow`
pub mod drug_code_kyt_querycodeflow {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.kyt.querycodeflow` (码流向查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=55900&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.kyt.querycodeflow",
        response = DrugCodeKytQuerycodeflowResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeKytQuerycodeflow {
        pub ref_ent_id: String,
        pub code: String,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
        pub query_prov: Option<String>,
        pub query_city: Option<String>,
        pub query_area: Option<String>,
        pub query_region_code: Option<String>,
        #[top_api(secret)]
        pub detail: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugCodeKytQuerycodeflowResult {
        pub success: Option<bool>,
        pub model: Option<Model>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub code: Option<String>,
        pub code_query_flows: Vec<CodeQueryFlows>,
        pub drug_info: Option<DrugInfo>,
        pub parent_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeQueryFlows {
        pub from_ass_ref_entname: Option<String>,
        pub out_date: Option<String>,
        pub ent_name: Option<String>,
        pub to_ass_ref_ent_name: Option<String>,
        pub level: Option<Level>,
        pub in_date: Option<String>,
        pub out_type: Option<String>,
        pub to_ass_ref_ent_id: Option<String>,
        pub ent_type: Option<String>,
        pub authority: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_type_code: Option<String>,
        pub region: Option<String>,
        pub in_type: Option<String>,
        pub from_ass_ref_ent_id: Option<String>,
        pub flag: Option<String>,
    }

    /// The values of `level`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Level {
        /// 生产
        #[top_api(value = "0")]
        V0,
        /// 一级经销商
        #[top_api(value = "1")]
        V1,
        /// 二级经销商
        #[top_api(value = "2")]
        V2,
        /// 三级经销商
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugInfo {
        pub expiry_date: Option<String>,
        pub drug_base_info_id: Option<String>,
        pub production_date: Option<String>,
        pub pkg_spec: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub production_batch: Option<String>,
        pub drug_name: Option<String>,
        pub license_number: Option<String>,
        pub prepn_type: Option<String>,
        pub specifications: Option<String>,
        pub manufacturer: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.kyt.smyx.querycode`
pub mod drug_code_kyt_smyx_querycode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.kyt.smyx.querycode` (扫码营销码查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=50504&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.kyt.smyx.querycode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeKytSmyxQuerycode {
        pub ref_ent_id: String,
        #[top_api(required, max_items = 1000)]
        pub codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub models: Vec<CodeFullInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub code_status_type_d_t_o: Option<CodeStatusTypeDto>,
        pub code: Option<String>,
        pub p_user_ent_d_t_o: Option<PUserEntDto>,
        pub package_level: Option<String>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeStatusTypeDto {
        pub code_status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntDto {
        pub ref_ent_id: Option<String>,
        pub ent_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub physic_type_desc: Option<String>,
        pub physic_name: Option<String>,
        pub exprie: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub approval_licence_no: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub produce_date_str: Option<String>,
        pub pkg_amount: Option<String>,
        pub expire_date: Option<String>,
        pub batch_no: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.kyt.specia.vaccin.querycode`
pub mod drug_code_kyt_specia_vaccin_querycode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.kyt.specia.vaccin.querycode` (根据码查询码信息（疫苗）)
    ///
    /// <https://open.taobao.com/api.htm?docId=61901&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.kyt.specia.vaccin.querycode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeKytSpeciaVaccinQuerycode {
        pub ref_ent_id: String,
        #[top_api(required, max_items = 1000)]
        pub codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub models: Vec<CodeFullInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub code_status_type_d_t_o: Option<CodeStatusTypeDto>,
        pub code: Option<String>,
        pub p_user_ent_d_t_o: Option<PUserEntDto>,
        pub package_level: Option<String>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeStatusTypeDto {
        pub code_status: Option<CodeStatus>,
        pub parent_code: Option<String>,
    }

    /// The values of `code_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CodeStatus {
        /// 已激活
        #[top_api(value = "A")]
        A,
        /// 已核注
        #[top_api(value = "I")]
        I,
        /// 已核注
        #[top_api(value = "O")]
        O,
        /// 已注销
        #[top_api(value = "C")]
        C,
        /// 码不存在
        #[top_api(value = "E")]
        E,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntDto {
        pub ref_ent_id: Option<String>,
        pub ent_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub physic_type_desc: Option<String>,
        pub physic_name: Option<String>,
        pub exprie: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub approval_licence_no: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub produce_date_str: Option<String>,
        pub pkg_amount: Option<String>,
        pub expire_date: Option<String>,
        pub batch_no: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.kyt.va.querycode`
pub mod drug_code_kyt_va_querycode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.kyt.va.querycode` (根据码查询码信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=48913&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.kyt.va.querycode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeKytVaQuerycode {
        pub ref_ent_id: String,
        #[top_api(required, max_items = 1000)]
        pub codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub models: Vec<CodeFullInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub code_status_type_d_t_o: Option<CodeStatusTypeDto>,
        pub code: Option<String>,
        pub p_user_ent_d_t_o: Option<PUserEntDto>,
        pub package_level: Option<String>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeStatusTypeDto {
        pub code_status: Option<CodeStatus>,
        pub parent_code: Option<String>,
    }

    /// The values of `code_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CodeStatus {
        /// 已激活
        #[top_api(value = "A")]
        A,
        /// 已核注
        #[top_api(value = "I")]
        I,
        /// 已核注
        #[top_api(value = "O")]
        O,
        /// 已注销
        #[top_api(value = "C")]
        C,
        /// 码不存在
        #[top_api(value = "E")]
        E,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntDto {
        pub ref_ent_id: Option<String>,
        pub ent_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub physic_type_desc: Option<String>,
        pub physic_name: Option<String>,
        pub exprie: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub approval_licence_no: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub produce_date_str: Option<String>,
        pub pkg_amount: Option<String>,
        pub expire_date: Option<String>,
        pub batch_no: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.kyt.wes.checkcoderelation`
pub mod drug_code_kyt_wes_checkcoderelation {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.kyt.wes.checkcoderelation` (检查输入的码之间是否有上下级关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=65483&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.kyt.wes.checkcoderelation",
        response = DrugCodeKytWesCheckcoderelationResponse,
        debug
    )]
    pub struct DrugCodeKytWesCheckcoderelation {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        /// Several values with commas between them.
        pub codes: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugCodeKytWesCheckcoderelationResponse {
        pub model: Vec<WesCodeRelationDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub response_success: Option<bool>,
    }

    /// `WesCodeRelationDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WesCodeRelationDto {
        pub code: Option<String>,
        pub parent_code: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.kyt.wes.getlicense`
pub mod drug_code_kyt_wes_getlicense {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.kyt.wes.getlicense` (获取 `licenseToken`)
    ///
    /// <https://open.taobao.com/api.htm?docId=65470&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.kyt.wes.getlicense",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeKytWesGetlicense {
        pub ref_ent_id: String,
        pub license: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        #[top_api(secret)]
        pub license_token: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.kyt.wes.querycode`
pub mod drug_code_kyt_wes_querycode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.kyt.wes.querycode` (wes 查询追溯码信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=65437&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.kyt.wes.querycode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeKytWesQuerycode {
        pub ref_ent_id: String,
        #[top_api(required, max_items = 1000, secret)]
        pub license_token: Vec<String>,
        /// Several values with commas between them.
        pub codes: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub models: Vec<CodeFullInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub code_status_type_d_t_o: Option<CodeStatusTypeDto>,
        pub code: Option<String>,
        pub p_user_ent_d_t_o: Option<PUserEntDto>,
        pub package_level: Option<String>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
        pub pkg_ratio: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeStatusTypeDto {
        pub code_status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntDto {
        pub ref_ent_id: Option<String>,
        pub ent_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub physic_type_desc: Option<String>,
        pub physic_name: Option<String>,
        pub exprie: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub approval_licence_no: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type_desc: Option<String>,
        pub pkg_num: Option<String>,
        pub approval_licence_no_old: Option<String>,
        pub approval_licence_expiry_old: Option<TopDateTime>,
        pub approval_licence_date: Option<TopDateTime>,
        pub approval_licence_expiry: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub produce_date_str: Option<String>,
        pub pkg_amount: Option<String>,
        pub expire_date: Option<String>,
        pub batch_no: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.kyt.wes.querycoderelation`
pub mod drug_code_kyt_wes_querycoderelation {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.kyt.wes.querycoderelation` (wes 码关联关系查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=65670&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.kyt.wes.querycoderelation",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeKytWesQuerycoderelation {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        pub code: String,
        pub des_ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model_list: Vec<CodeRelationDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeRelationDto {
        pub code_active_info_d_t_o: Option<CodeActiveInfoDto>,
        pub code_relation_list: Vec<CodeInfo>,
        pub is_smallest: Option<String>,
        pub pkg_info_d_t_o: Option<PkgInfoDto>,
        pub base_infos_d_t_o: Option<BaseInfosDto>,
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeActiveInfoDto {
        pub process_flag: Option<String>,
        pub status: Option<String>,
        pub relation_type: Option<String>,
        pub user_cert: Option<String>,
        pub prod_code: Option<String>,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        pub upload_file_name: Option<String>,
        pub upload_file_path: Option<String>,
        pub active_date: Option<TopDateTime>,
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
        pub process_date: Option<TopDateTime>,
        pub process_end_date: Option<TopDateTime>,
        pub oper_ic_code: Option<String>,
        pub upload_flag: Option<String>,
        pub crt_date: Option<TopDateTime>,
        pub process_count: Option<String>,
        pub active_count: Option<i64>,
        pub other_num: Option<i64>,
        pub small_num: Option<i64>,
        pub crt_date_string: Option<String>,
        pub bill_in_id: Option<String>,
        pub code_active_info_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeInfo {
        pub status: Option<String>,
        pub code: Option<String>,
        pub code_level: Option<String>,
        pub parent_code: Option<String>,
        pub code_pack_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PkgInfoDto {
        pub code_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseInfosDto {
        pub base_info_list: Vec<BaseInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseInfoDto {
        pub physic_info: Option<String>,
        pub ref_ent_id: Option<String>,
        pub pkg_spec: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type: Option<String>,
        pub physic_name: Option<String>,
        pub pkg_ratio: Option<String>,
        pub exprie_date: Option<String>,
        pub produce_batch_no: Option<String>,
        pub produce_date: Option<String>,
        pub sub_type_no: Option<String>,
        pub product_code: Option<String>,
        pub prod_id: Option<String>,
        pub approve_no: Option<String>,
        pub physic_type: Option<String>,
        pub approval_licence_expiry_old: Option<TopDateTime>,
        pub approval_licence_date: Option<TopDateTime>,
        pub approval_licence_expiry: Option<TopDateTime>,
        pub approval_licence_no_old: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub produce_date: Option<TopDateTime>,
        pub expire_date: Option<String>,
        pub batch_no: Option<String>,
        pub code: Option<String>,
        pub pkg_amount: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.kyt.yd.querycode`
pub mod drug_code_kyt_yd_querycode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.kyt.yd.querycode` (查询追溯码对应的药品信息（药店）)
    ///
    /// <https://open.taobao.com/api.htm?docId=47714&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.kyt.yd.querycode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeKytYdQuerycode {
        pub ref_ent_id: String,
        #[top_api(required, max_items = 1000)]
        pub codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub response_success: Option<bool>,
        pub models: Vec<CodeFullInfoDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub p_user_ent_d_t_o: Option<PUserEntDto>,
        pub code: Option<String>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
        pub code_status_type_d_t_o: Option<CodeStatusTypeDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntDto {
        pub ent_name: Option<String>,
        pub ref_ent_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub batch_no: Option<String>,
        pub produce_date_str: Option<String>,
        pub expire_date: Option<String>,
        pub pkg_amount: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub pkg_spec_crit: Option<String>,
        pub prepn_type_desc: Option<String>,
        pub physic_name: Option<String>,
        pub prepn_spec: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub physic_type_desc: Option<String>,
        pub exprie: Option<String>,
        pub approval_licence_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeStatusTypeDto {
        pub code_status: Option<CodeStatus>,
    }

    /// The values of `code_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CodeStatus {
        /// 已激活
        #[top_api(value = "A")]
        A,
        /// 已核注
        #[top_api(value = "I")]
        I,
        /// 已核注
        #[top_api(value = "O")]
        O,
        /// 已注销
        #[top_api(value = "C")]
        C,
        /// 码不存在
        #[top_api(value = "E")]
        E,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.drug.code.kyt.yq.querycode`
pub mod drug_code_kyt_yq_querycode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.kyt.yq.querycode` (查询追溯码对应的药品信息（疫情）)
    ///
    /// <https://open.taobao.com/api.htm?docId=48561&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.kyt.yq.querycode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeKytYqQuerycode {
        #[top_api(required, max_items = 100)]
        pub code_list: Vec<String>,
        pub terminal_name: String,
        pub bureau_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub response_success: Option<bool>,
        pub models: Vec<CodeDrugInfoDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `CodeDrugInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeDrugInfoDto {
        pub code: Option<String>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub produce_info_list: Vec<ProduceInfoList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoList {
        pub expire_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub pkg_spec_crit: Option<String>,
        pub physic_name: Option<String>,
        pub prepn_type_desc: Option<String>,
        pub prepn_spec: Option<String>,
        pub exprie: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.kyt.yy.applycode`
pub mod drug_code_kyt_yy_applycode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.kyt.yy.applycode` (医院药品子码申请接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48274&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.kyt.yy.applycode",
        response = DrugCodeKytYyApplycodeResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeKytYyApplycode {
        pub ref_ent_id: String,
        pub code: String,
        pub amount: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugCodeKytYyApplycodeResult {
        pub success: Option<bool>,
        pub model: Option<Model>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub children_code_list: Vec<String>,
        pub parent_code: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.kyt.yy.querycode`
pub mod drug_code_kyt_yy_querycode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.kyt.yy.querycode` (医院根据码查询码信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=45160&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.kyt.yy.querycode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeKytYyQuerycode {
        pub ref_ent_id: String,
        #[top_api(required, max_items = 1000)]
        pub codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub models: Vec<CodeFullInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub code_status_type_d_t_o: Option<CodeStatusTypeDto>,
        pub code: Option<String>,
        pub p_user_ent_d_t_o: Option<PUserEntDto>,
        pub package_level: Option<String>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeStatusTypeDto {
        pub code_status: Option<CodeStatus>,
    }

    /// The values of `code_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CodeStatus {
        /// 已激活
        #[top_api(value = "A")]
        A,
        /// 已核注
        #[top_api(value = "I")]
        I,
        /// 已核注
        #[top_api(value = "O")]
        O,
        /// 已注销
        #[top_api(value = "C")]
        C,
        /// 码不存在
        #[top_api(value = "E")]
        E,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntDto {
        pub ref_ent_id: Option<String>,
        pub ent_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub physic_type_desc: Option<String>,
        pub physic_name: Option<String>,
        pub exprie: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub approval_licence_no: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub produce_date_str: Option<String>,
        pub pkg_amount: Option<String>,
        pub expire_date: Option<String>,
        pub batch_no: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.list.code.alkali`
pub mod drug_code_list_code_alkali {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.list.code.alkali` (根据码查询码信息-黄麻碱)
    ///
    /// <https://open.taobao.com/api.htm?docId=41722&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.list.code.alkali",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeListCodeAlkali {
        #[top_api(required, max_items = 20)]
        pub code_list: Vec<String>,
        pub cert_isv_no: Option<String>,
        pub invocation: Option<Invocation>,
        pub terminal_type: Option<String>,
        pub terminal_name: Option<String>,
        pub bureau_name: Option<String>,
        pub error_message: Option<String>,
    }

    /// The values of `invocation`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Invocation {
        /// 正式
        #[top_api(value = "formal")]
        Formal,
        /// 测试
        #[top_api(value = "test")]
        Test,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub models: Vec<CodeFullInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub msg_code: Option<String>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
        pub p_user_ent_d_t_o: Option<PUserEntDto>,
        pub code_status_type_d_t_o: Option<CodeStatusTypeDto>,
        pub package_level: Option<i64>,
        pub code_active_info_list_api_d_t_o: Option<CodeActiveInfoListApiDto>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub produce_date: Option<TopDateTime>,
        pub produce_batch_no: Option<String>,
        pub produce_info_id: Option<String>,
        pub pkg_ratio: Option<String>,
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub batch_no: Option<String>,
        pub produce_date: Option<TopDateTime>,
        pub expire_date: Option<String>,
        pub pkg_amount: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub drug_ent_base_id: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub approval_licence_no: Option<String>,
        pub physic_name: Option<String>,
        pub physic_type_desc: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type_desc: Option<String>,
        pub exprie: Option<String>,
        pub prod_name: Option<String>,
        pub pkg_num: Option<i64>,
        pub sdc_code: Option<String>,
        pub prepn_unit_desc: Option<String>,
        pub prod_code: Option<String>,
        pub physic_code: Option<String>,
        pub physic_detail_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntDto {
        pub org_code: Option<String>,
        pub ent_name: Option<String>,
        pub ent_name_new: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeStatusTypeDto {
        pub verification_type: Option<String>,
        pub last_biz_date: Option<String>,
        pub code: Option<String>,
        pub check_count: Option<i64>,
        pub include_produce_code_count: Option<i64>,
        pub code_status_num: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeActiveInfoListApiDto {
        pub pkg_ratio: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.list.code.gov`
pub mod drug_code_list_code_gov {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.list.code.gov` (政府码查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62440&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.list.code.gov",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeListCodeGov {
        #[top_api(required, max_items = 20)]
        pub code_list: Vec<String>,
        pub cert_isv_no: Option<String>,
        pub invocation: Option<Invocation>,
        pub terminal_type: Option<String>,
        pub terminal_name: Option<String>,
        pub bureau_name: Option<String>,
        pub error_message: Option<String>,
    }

    /// The values of `invocation`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Invocation {
        /// 正式
        #[top_api(value = "formal")]
        Formal,
        /// 测试
        #[top_api(value = "test")]
        Test,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub models: Vec<CodeFullInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub msg_code: Option<String>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
        pub p_user_ent_d_t_o: Option<PUserEntDto>,
        pub code_status_type_d_t_o: Option<CodeStatusTypeDto>,
        pub package_level: Option<i64>,
        pub code_active_info_list_api_d_t_o: Option<CodeActiveInfoListApiDto>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub produce_date: Option<TopDateTime>,
        pub produce_batch_no: Option<String>,
        pub produce_info_id: Option<String>,
        pub pkg_ratio: Option<String>,
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub batch_no: Option<String>,
        pub produce_date: Option<TopDateTime>,
        pub expire_date: Option<String>,
        pub pkg_amount: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub drug_ent_base_id: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub approval_licence_no: Option<String>,
        pub physic_name: Option<String>,
        pub physic_type_desc: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type_desc: Option<String>,
        pub exprie: Option<String>,
        pub prod_name: Option<String>,
        pub pkg_num: Option<i64>,
        pub sdc_code: Option<String>,
        pub prepn_unit_desc: Option<String>,
        pub prod_code: Option<String>,
        pub physic_code: Option<String>,
        pub physic_detail_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntDto {
        pub org_code: Option<String>,
        pub ent_name: Option<String>,
        pub ent_name_new: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeStatusTypeDto {
        pub verification_type: Option<String>,
        pub last_biz_date: Option<String>,
        pub code: Option<String>,
        pub check_count: Option<i64>,
        pub include_produce_code_count: Option<i64>,
        pub code_status_num: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeActiveInfoListApiDto {
        pub pkg_ratio: Option<String>,
    }
}

/// `alibaba.alihealth.drug.code.list.code.medical.insurance`
pub mod drug_code_list_code_medical_insurance {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.list.code.medical.insurance` (根据码获取码信息接口-医保)
    ///
    /// <https://open.taobao.com/api.htm?docId=41723&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.list.code.medical.insurance",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeListCodeMedicalInsurance {
        #[top_api(required, max_items = 400)]
        pub code_list: Vec<String>,
        pub cert_isv_no: String,
        pub invocation: Invocation,
        pub terminal_type: TerminalType,
        pub terminal_name: Option<String>,
        pub bureau_id: String,
        pub terminal_ent_id: String,
    }

    /// The values of `invocation`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Invocation {
        /// 正式
        #[top_api(value = "formal")]
        Formal,
        /// 测试
        #[top_api(value = "test")]
        Test,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `terminal_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TerminalType {
        /// 零售药店
        #[top_api(value = "1005100")]
        V1005100,
        /// 医疗机构
        #[top_api(value = "10052")]
        V10052,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub models: Vec<CodeFullInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub msg_code: Option<String>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
        pub p_user_ent_d_t_o: Option<PUserEntDto>,
        pub code_status_type_d_t_o: Option<CodeStatusTypeDto>,
        pub package_level: Option<i64>,
        pub code: Option<String>,
        pub validation_rule_list: Vec<Validationruledtos>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub pkg_ratio: Option<String>,
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub batch_no: Option<String>,
        pub produce_date: Option<TopDateTime>,
        pub expire_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub physic_name: Option<String>,
        pub physic_type_desc: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type_desc: Option<String>,
        pub exprie: Option<String>,
        pub sdc_code: Option<String>,
        pub approval_licence_no: Option<String>,
        pub pkg_num: Option<String>,
        pub physic_detail_type: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntDto {
        pub ent_name_new: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeStatusTypeDto {
        pub check_count: Option<i64>,
        pub code_status_num: Option<String>,
        pub code_count: Option<String>,
        pub parent_code_info_list: Vec<Parentcodeinfolist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Parentcodeinfolist {
        pub parent_code: Option<String>,
        pub package_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Validationruledtos {
        pub field_name: Option<String>,
        pub result_code: Option<ResultCode>,
        pub result_desc: Option<String>,
    }

    /// The values of `result_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultCode {
        /// 通过
        #[top_api(value = "0")]
        Pass,
        /// 不通过
        #[top_api(value = "1")]
        NoPass,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.drug.code.list.code.supervise`
pub mod drug_code_list_code_supervise {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.code.list.code.supervise` (根据码获取码信息-监管)
    ///
    /// <https://open.taobao.com/api.htm?docId=42086&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.code.list.code.supervise",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugCodeListCodeSupervise {
        #[top_api(required, max_items = 400)]
        pub code_list: Vec<String>,
        pub cert_isv_no: String,
        pub invocation: Invocation,
        pub terminal_type: TerminalType,
        pub terminal_name: Option<String>,
        pub bureau_id: String,
        pub terminal_ent_id: String,
    }

    /// The values of `invocation`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Invocation {
        /// 正式
        #[top_api(value = "formal")]
        Formal,
        /// 测试
        #[top_api(value = "test")]
        Test,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `terminal_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TerminalType {
        /// 零售药店
        #[top_api(value = "1005100")]
        V1005100,
        /// 医疗机构
        #[top_api(value = "10052")]
        V10052,
        /// 建行智能 pos 机
        #[top_api(value = "10053")]
        V10053,
        /// 建行裕农通
        #[top_api(value = "10054")]
        V10054,
        /// 建行手机银行
        #[top_api(value = "10055")]
        V10055,
        /// 建行龙易行
        #[top_api(value = "10056")]
        V10056,
        /// 建行 APP
        #[top_api(value = "10057")]
        V10057,
        /// 建行自助设备
        #[top_api(value = "10058")]
        V10058,
        /// 建行扫码设备
        #[top_api(value = "10059")]
        V10059,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub models: Vec<CodeFullInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub msg_code: Option<String>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
        pub p_user_ent_d_t_o: Option<PUserEntDto>,
        pub code_status_type_d_t_o: Option<CodeStatusTypeDto>,
        pub package_level: Option<i64>,
        pub code: Option<String>,
        pub bill_in_out_d_t_o_s: Vec<BillInOutDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub pkg_ratio: Option<String>,
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub batch_no: Option<String>,
        pub produce_date: Option<TopDateTime>,
        pub expire_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub physic_name: Option<String>,
        pub physic_type_desc: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type_desc: Option<String>,
        pub exprie: Option<String>,
        pub sdc_code: Option<String>,
        pub prod_code: Option<String>,
        pub approval_licence_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntDto {
        pub ent_name_new: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeStatusTypeDto {
        pub check_count: Option<i64>,
        pub code_status_num: Option<String>,
        pub code_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillInOutDto {
        pub to_user_name: Option<String>,
        pub from_user_name: Option<String>,
        pub bill_code: Option<String>,
        pub bill_time_str: Option<String>,
        pub bill_type_str: Option<String>,
        pub upload_file_name: Option<String>,
        pub crt_date: Option<TopDateTime>,
    }
}

/// `alibaba.alihealth.drug.download.dataerrordiagnosis`
pub mod drug_download_dataerrordiagnosis {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.download.dataerrordiagnosis` (数据未落地诊断)
    ///
    /// <https://open.taobao.com/api.htm?docId=64688&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.download.dataerrordiagnosis",
        response = DataEntTaskResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DrugDownloadDataerrordiagnosis {
        pub app_key_n: String,
        pub base_ent_name: String,
        pub bill_ent_name: Option<String>,
        pub r#type: String,
        pub bill_code: Option<String>,
        pub bill_type_flag: Option<String>,
        pub re_upload: ReUpload,
        pub code: Option<String>,
    }

    /// The values of `re_upload`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ReUpload {
        /// 需要
        #[top_api(value = "1")]
        Needed,
        /// 不需要
        #[top_api(value = "0")]
        NotNeeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataEntTaskResultDto {
        pub model: Option<String>,
        pub http_status_code: Option<i64>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.download.entlist`
pub mod drug_download_entlist {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.download.entlist` (企业下载列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=39666&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.download.entlist",
        response = DrugDownloadEntlistResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugDownloadEntlist {
        pub app_key_n: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugDownloadEntlistResult {
        pub model: Option<DataEntTaskDto>,
        pub http_status_code: Option<i64>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataEntTaskDto {
        pub file_num: Option<i64>,
        pub file_info_list: Vec<String>,
    }
}

/// `alibaba.alihealth.drug.download.fileacceptret`
pub mod drug_download_fileacceptret {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.download.fileacceptret` (企业上传回执)
    ///
    /// <https://open.taobao.com/api.htm?docId=39660&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.download.fileacceptret",
        response = DataEntTaskResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DrugDownloadFileacceptret {
        pub app_key_n: Option<String>,
        pub file_result_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataEntTaskResultDto {
        pub model: Option<bool>,
        pub http_status_code: Option<i64>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.download.getentauthent`
pub mod drug_download_getentauthent {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.download.getentauthent` (获取授权企业列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=44037&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.download.getentauthent",
        response = DrugDownloadGetentauthentResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugDownloadGetentauthent {
        pub auth_begin_date: Option<String>,
        pub auth_end_date: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugDownloadGetentauthentResult {
        pub auth_list: Vec<Model>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub issuccess: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub auth_ref_ent_id: Option<String>,
        pub ent_name: Option<String>,
        pub ref_ent_id: Option<String>,
        pub auth_date: Option<String>,
    }
}

/// `alibaba.alihealth.drug.download.getentdailytaskdtolist`
pub mod drug_download_getentdailytaskdtolist {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.download.getentdailytaskdtolist` (码上放心数据落地-获取每天日报)
    ///
    /// <https://open.taobao.com/api.htm?docId=62992&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.download.getentdailytaskdtolist",
        response = DrugDownloadGetentdailytaskdtolistResponse,
        debug
    )]
    pub struct DrugDownloadGetentdailytaskdtolist {
        pub app_key_n: String,
        pub start_time: String,
        pub end_time: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugDownloadGetentdailytaskdtolistResponse {
        pub headers: Option<String>,
        pub model: Vec<EntDailyReportDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub http_status_code: Option<i64>,
    }

    /// `EntDailyReportDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EntDailyReportDto {
        pub bill_file_count: Option<i64>,
        pub relation_task_count: Option<i64>,
        pub ent_name: Option<String>,
        pub relation_file_count: Option<i64>,
        pub bill_task_accepted_count: Option<i64>,
        pub bill_file_accepted_count: Option<i64>,
        pub bill_task_count: Option<i64>,
        pub remark: Option<String>,
        pub bill_file_un_accepted_count: Option<i64>,
        pub relation_task_accepted_count: Option<i64>,
        pub relation_file_un_accepted_count: Option<i64>,
        pub relation_file_accepted_count: Option<i64>,
        pub ref_ent_id: Option<String>,
        pub start_time: Option<String>,
        pub relation_task_un_accepted_count: Option<i64>,
        pub bill_task_un_accepted_count: Option<i64>,
        pub end_time: Option<String>,
    }
}

/// `alibaba.alihealth.drug.download.getproductxml`
pub mod drug_download_getproductxml {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.download.getproductxml` (获取 product.xml 的下载链接)
    ///
    /// <https://open.taobao.com/api.htm?docId=59189&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.download.getproductxml",
        response = DataEntTaskResultDto,
        unwrap = "result",
        debug
    )]
    pub struct DrugDownloadGetproductxml {
        pub app_key_n: String,
        pub ent_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataEntTaskResultDto {
        pub model: Option<String>,
        pub http_status_code: Option<i64>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.getbarcode.bytraccode`
pub mod drug_getbarcode_bytraccode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.getbarcode.bytraccode` (根据追溯码获取 69 码)
    ///
    /// <https://open.taobao.com/api.htm?docId=40358&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.getbarcode.bytraccode",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugGetbarcodeBytraccode {
        pub trace_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.codeprocess`
pub mod drug_kyt_codeprocess {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.codeprocess` (关联关系处理查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=41224&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.codeprocess",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytCodeprocess {
        pub start_date: String,
        pub end_date: String,
        pub upload_flag: Option<String>,
        pub process_flag: String,
        pub produce_batch_no: Option<String>,
        pub query_flag: String,
        pub physic_type: String,
        pub prod_seq_no: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub pkg_spec: Option<String>,
        pub ref_ent_id: String,
        pub page: i64,
        pub page_size: i64,
        pub client_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub result_list: Vec<CodeActiveProcessDto>,
        pub total_num: Option<i64>,
        pub page_size: Option<i64>,
        pub page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeActiveProcessDto {
        pub note_info: Option<String>,
        pub delete_reason: Option<String>,
        pub oper_name: Option<String>,
        pub piats_code: Option<String>,
        pub process_date: Option<String>,
        pub prepn_unit: Option<i64>,
        pub ref_ent_id: Option<String>,
        pub process_des: Option<String>,
        pub file_name: Option<String>,
        pub process_flag: Option<String>,
        pub upload_date: Option<String>,
        pub upload_flag: Option<String>,
        pub exprie_date: Option<String>,
        pub produce_date: Option<String>,
        pub pkg_unit_code: Option<String>,
        pub small_num: Option<String>,
        pub other_num: Option<String>,
        pub active_count: Option<String>,
        pub prepn_spec: Option<String>,
        pub pkg_ratio: Option<String>,
        pub pkg_unit_desc: Option<String>,
        pub pkg_spec: Option<String>,
        pub produce_batch_no: Option<String>,
        pub prepn_type_desc: Option<String>,
        pub physic_name: Option<String>,
        pub physic_info: Option<String>,
        pub prod_seq_no: Option<String>,
        pub active_info_seq_no: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.codereplace`
pub mod drug_kyt_codereplace {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.codereplace` (单码替换)
    ///
    /// <https://open.taobao.com/api.htm?docId=62486&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.codereplace",
        response = DrugKytCodereplaceResponse,
        debug
    )]
    pub struct DrugKytCodereplace {
        pub ref_ent_id: String,
        pub new_code: String,
        pub old_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytCodereplaceResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.codereplacelog`
pub mod drug_kyt_codereplacelog {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.codereplacelog` (码替换记录查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=62481&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.data).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.codereplacelog",
        response = DrugKytCodereplacelogResponse,
        debug
    )]
    pub struct DrugKytCodereplacelog {
        pub ref_ent_id: String,
        pub begin_time: String,
        pub end_time: String,
        pub code: Option<String>,
        pub page: i64,
        pub drug_ent_base_info_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytCodereplacelogResponse {
        pub model: Option<ToolPage>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ToolPage {
        pub data: Vec<LogCodeReplaceDto>,
        pub total_count: Option<i64>,
        pub current_page: Option<i64>,
    }

    /// `LogCodeReplaceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogCodeReplaceDto {
        pub id: Option<String>,
        pub oper_ic_code: Option<String>,
        pub oper_date: Option<TopDateTime>,
        pub piats_code_old: Option<String>,
        pub piats_code_new: Option<String>,
        pub code_level: Option<i64>,
        pub ref_ent_id: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.codetobill`
pub mod drug_kyt_codetobill {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.codetobill` (通过追溯码查单据)
    ///
    /// <https://open.taobao.com/api.htm?docId=41633&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.codetobill",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytCodetobill {
        pub ref_ent_id: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<CodeToBill>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeToBill {
        pub code: Option<String>,
        pub bill_identity_list: Vec<BillIdentity>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillIdentity {
        pub bill_id: Option<i64>,
        pub bill_type: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.destbill.check`
pub mod drug_kyt_destbill_check {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.destbill.check` (直调审批)
    ///
    /// <https://open.taobao.com/api.htm?docId=51651&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.destbill.check",
        response = DrugKytDestbillCheckResponse,
        debug
    )]
    pub struct DrugKytDestbillCheck {
        pub ref_ent_id: Option<String>,
        pub bill_code: Option<String>,
        pub check_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytDestbillCheckResponse {
        pub response_success: Option<bool>,
        pub model: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.destbill.list`
pub mod drug_kyt_destbill_list {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.destbill.list` (直调单据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=51652&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.destbill.list",
        response = DrugKytDestbillListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DrugKytDestbillList {
        pub ref_ent_id: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub begin_date: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_date: Option<String>,
        pub bill_code: Option<String>,
        pub approval_status: Option<ApprovalStatus>,
    }

    /// The values of `approval_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ApprovalStatus {
        /// 未审核
        #[top_api(value = "1")]
        NotReviewed,
        /// 审核通过
        #[top_api(value = "2")]
        V2,
        /// 审核失败
        #[top_api(value = "3")]
        ReviewFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytDestbillListResult {
        pub response_success: Option<bool>,
        pub model_list: Vec<Model>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub drug_type: Option<String>,
        pub from_user_name: Option<String>,
        pub ass_ref_ent_id: Option<String>,
        pub dest_ent_name: Option<String>,
        pub ass_ent_name: Option<String>,
        pub dis_ref_ent_id: Option<String>,
        pub bill_id: Option<String>,
        pub ass_ent_id: Option<String>,
        pub dis_ent_id: Option<String>,
        pub to_user_name: Option<String>,
        pub dis_ent_name: Option<String>,
        pub status: Option<Status>,
        pub bill_code: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 未审核
        #[top_api(value = "1")]
        NotReviewed,
        /// 审核通过
        #[top_api(value = "2")]
        V2,
        /// 审核失败
        #[top_api(value = "3")]
        ReviewFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.drug.kyt.dr.associateequi`
pub mod drug_kyt_dr_associateequi {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.dr.associateequi` (疫苗单据与设备绑定)
    ///
    /// <https://open.taobao.com/api.htm?docId=43441&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.dr.associateequi",
        response = DrugKytDrAssociateequiResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrAssociateequi {
        pub ref_ent_id: String,
        /// Several values with commas between them.
        pub bill_codes: String,
        pub va_equipment_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytDrAssociateequiResult {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.dr.billcheck`
pub mod drug_kyt_dr_billcheck {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.dr.billcheck` (疫苗追溯验证)
    ///
    /// <https://open.taobao.com/api.htm?docId=43310&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.dr.billcheck",
        response = DrugKytDrBillcheckResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrBillcheck {
        pub ref_ent_id: Option<String>,
        pub bill_code: String,
        pub bill_type: String,
        pub ower_ref_ent_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytDrBillcheckResult {
        pub model: Option<Model>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub bill_time: Option<TopDateTime>,
        pub bill_type: Option<i64>,
        pub matched_count: Option<i64>,
        pub user_name: Option<String>,
        pub matched_rate_show: Option<String>,
        pub bill_code: Option<String>,
        pub detail_info_list: Vec<DetailInfoList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DetailInfoList {
        pub produce_batch_no: Option<String>,
        pub drug_info: Option<String>,
        pub code: Option<String>,
        pub code_is_matched: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.dr.drugrecal`
pub mod drug_kyt_dr_drugrecal {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.dr.drugrecal` (疫苗药品召回)
    ///
    /// <https://open.taobao.com/api.htm?docId=43313&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.dr.drugrecal",
        response = DrugKytDrDrugrecalResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrDrugrecal {
        pub ref_ent_id: Option<String>,
        pub recall_begin_time: String,
        pub recall_end_time: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytDrDrugrecalResult {
        pub model_list: Vec<Model>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub prepn_type_desc: Option<String>,
        pub recall_end_date: Option<String>,
        pub product_batch_nos: Option<String>,
        pub prodcut_ent_name: Option<String>,
        pub approve_no: Option<String>,
        pub physic_name: Option<String>,
        pub recall_range: Option<String>,
        pub recall_open: Option<String>,
        pub recall_audit_status: Option<String>,
        pub pkg_spec: Option<String>,
        pub prepn_spec: Option<String>,
        pub recall_info_id: Option<String>,
        pub ent_name: Option<String>,
        pub recall_nature: Option<String>,
        pub recall_reason: Option<String>,
        pub recall_bill_type: Option<String>,
        pub recall_status: Option<String>,
        pub recall_level: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.dr.getbyentid`
pub mod drug_kyt_dr_getbyentid {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.dr.getbyentid` (多融通过企业 ID 得到一个企业的详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=42911&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.dr.getbyentid",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrGetbyentid {
        pub ref_ent_id: String,
        pub ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub dict_region_code: Option<String>,
        pub reg_region_detail: Option<String>,
        pub reg_region_code: Option<String>,
        pub org_code: Option<String>,
        pub legal_org_flag: Option<String>,
        pub direct_manage: Option<String>,
        pub ent_name: Option<String>,
        pub is_network: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
        pub dict_region_detail: Option<String>,
        pub status: Option<String>,
        pub ent_capital_name: Option<String>,
        pub user_role_type: Option<String>,
        pub user_role_type_str: Option<String>,
        pub ent_org_type: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.dr.getbyrefentid`
pub mod drug_kyt_dr_getbyrefentid {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.dr.getbyrefentid` (多融通过一个企业唯一标识查询企业详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=42912&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.dr.getbyrefentid",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrGetbyrefentid {
        pub ref_ent_id: String,
        pub dest_ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub ent_id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub is_network: Option<String>,
        pub ent_name: Option<String>,
        pub direct_manage: Option<String>,
        pub legal_org_flag: Option<String>,
        pub org_code: Option<String>,
        pub reg_region_code: Option<String>,
        pub reg_region_detail: Option<String>,
        pub dict_region_code: Option<String>,
        pub dict_region_detail: Option<String>,
        pub status: Option<String>,
        pub user_role_type_str: Option<String>,
        pub user_role_type: Option<String>,
        pub ent_org_type: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.dr.getentinfo`
pub mod drug_kyt_dr_getentinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.dr.getentinfo` (通过企业名得到唯一标识（`ref_ent_id`）及企业
    /// `ID(ent_id)`)
    ///
    /// <https://open.taobao.com/api.htm?docId=42916&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.dr.getentinfo",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrGetentinfo {
        pub ent_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
        pub network_type: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.dr.getproteminfo`
pub mod drug_kyt_dr_getproteminfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.dr.getproteminfo` (疫苗，获取生产企业的存储和运输温度)
    ///
    /// <https://open.taobao.com/api.htm?docId=43415&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.dr.getproteminfo",
        response = DrugKytDrGetproteminfoResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrGetproteminfo {
        pub ref_ent_id: Option<String>,
        pub drug_ent_base_info_id: String,
        pub batch_no: String,
        pub bill_out_code: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytDrGetproteminfoResult {
        pub model: Option<Model>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub storage_temperature_list: Vec<StorageTemperatureList>,
        pub transport_temperature_list: Vec<TransportTemperatureList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StorageTemperatureList {
        pub equipment_name: Option<String>,
        pub time: Option<String>,
        pub equipment_code: Option<String>,
        pub min_value: Option<String>,
        pub upload_ent_name: Option<String>,
        pub bill_code: Option<String>,
        pub r#type: Option<String>,
        pub max_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TransportTemperatureList {
        pub equipment_name: Option<String>,
        pub time: Option<String>,
        pub equipment_code: Option<String>,
        pub min_value: Option<String>,
        pub upload_ent_name: Option<String>,
        pub bill_code: Option<String>,
        pub r#type: Option<String>,
        pub max_value: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.dr.getupteminfo`
pub mod drug_kyt_dr_getupteminfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.dr.getupteminfo` (获取上游温度信息（疫苗）)
    ///
    /// <https://open.taobao.com/api.htm?docId=46666&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.dr.getupteminfo",
        response = DrugKytDrGetupteminfoResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrGetupteminfo {
        pub code: String,
        pub ref_ent_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytDrGetupteminfoResult {
        pub success: Option<bool>,
        pub model: Option<Model>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub list: Vec<VaTemperatureBillResultDto>,
    }

    /// `VaTemperatureBillResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaTemperatureBillResultDto {
        pub min_value: Option<String>,
        pub equipment_code: Option<String>,
        pub max_value: Option<String>,
        pub upload_ent_name: Option<String>,
        pub equipment_name: Option<String>,
        pub bill_code: Option<String>,
        pub time: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.dr.listparts`
pub mod drug_kyt_dr_listparts {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.dr.listparts` (多融查询一个企业的往来单位)
    ///
    /// <https://open.taobao.com/api.htm?docId=42922&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.dr.listparts",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrListparts {
        pub ref_ent_id: String,
        pub ent_name: Option<String>,
        pub ref_partner_id: Option<String>,
        pub begin_date: Option<String>,
        pub end_date: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<Page>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total_num: Option<i64>,
        pub result_list: Vec<PEntParDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PEntParDto {
        pub partner_id: Option<String>,
        pub partner_name: Option<String>,
        pub ent_id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_prov_code: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
        pub is_network: Option<String>,
        pub partner_capital_name: Option<String>,
        pub partner_type: Option<String>,
        pub partner_ent_id: Option<String>,
        pub last_mod_date: Option<String>,
        pub crt_date: Option<String>,
        pub crt_ic_name: Option<String>,
        pub status: Option<String>,
        pub mod_ic_name: Option<String>,
        pub partner_level: Option<String>,
        pub mod_ic_code: Option<String>,
        pub p_ent_par_id: Option<String>,
        pub crt_ic_code: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.dr.queryupbillcode`
pub mod drug_kyt_dr_queryupbillcode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.dr.queryupbillcode` (查询上游企业出库单据号)
    ///
    /// <https://open.taobao.com/api.htm?docId=45868&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.dr.queryupbillcode",
        response = DrugKytDrQueryupbillcodeResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrQueryupbillcode {
        pub code: Option<String>,
        pub ref_ent_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytDrQueryupbillcodeResult {
        pub success: Option<bool>,
        pub model_list: Vec<BillUpstreamDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `BillUpstreamDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillUpstreamDto {
        pub from_user_name: Option<String>,
        pub bill_time: Option<TopDateTime>,
        pub ref_user_id: Option<String>,
        pub from_user_id: Option<String>,
        pub bill_type: Option<String>,
        pub to_user_name: Option<String>,
        pub bill_code: Option<String>,
        pub to_user_id: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.dr.searchstatus`
pub mod drug_kyt_dr_searchstatus {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.dr.searchstatus` (疫苗企业上传单据后处理状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=42910&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.dr.searchstatus",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrSearchstatus {
        pub ref_ent_id: String,
        pub begin_date: String,
        pub end_date: String,
        pub bill_type: BillType,
        pub bill_code: Option<String>,
        pub drug_type: Option<String>,
        pub deal_status: Option<DealStatus>,
        pub from_user_id: Option<String>,
        pub to_user_id: Option<String>,
        pub agent_ref_user_id: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 全部
        #[top_api(value = "A")]
        A,
        /// 全部入库
        #[top_api(value = "AI")]
        Ai,
        /// 全部出库
        #[top_api(value = "AO")]
        Ao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `deal_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DealStatus {
        /// 上传成功
        #[top_api(value = "0")]
        V0,
        /// 处理成功
        #[top_api(value = "3")]
        HandlingSucceeded,
        /// 处理失败
        #[top_api(value = "4")]
        HandlingFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub total_num: Option<i64>,
        pub result_list: Vec<BillDealStatusSearchDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillDealStatusSearchDo {
        pub store_inout_seq_no: Option<String>,
        pub physic_type: Option<String>,
        pub upload_file_name: Option<String>,
        pub from_user_name: Option<String>,
        pub role_type: Option<String>,
        pub crt_date: Option<String>,
        pub ic_code: Option<String>,
        pub short_file_name: Option<String>,
        pub ref_user_name: Option<String>,
        pub bill_time: Option<String>,
        pub result_type: Option<ResultType>,
        pub upload_flag: Option<String>,
        pub process_flag: Option<String>,
        pub process_date: Option<String>,
        pub bill_code: Option<String>,
        pub bill_type: Option<String>,
        pub to_user_name: Option<String>,
        pub from_user_id: Option<String>,
        pub from_ref_user_id: Option<String>,
        pub to_user_id: Option<String>,
        pub ref_user_id: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub user_id: Option<String>,
        pub process_info: Option<String>,
    }

    /// The values of `result_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultType {
        /// 处理中
        #[top_api(value = "0")]
        Handling,
        /// 上传成功
        #[top_api(value = "1")]
        V1,
        /// 处理成功
        #[top_api(value = "3")]
        HandlingSucceeded,
        /// 处理失败
        #[top_api(value = "4")]
        HandlingFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.drug.kyt.dr.singlerelation`
pub mod drug_kyt_dr_singlerelation {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.dr.singlerelation` (多融单码关联关系查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=42648&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.dr.singlerelation",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrSinglerelation {
        pub ref_ent_id: String,
        pub code: String,
        pub des_ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model_list: Vec<CodeRelationDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeRelationDto {
        pub code_active_info_dto: Option<CodeActiveInfoDto>,
        pub code_relation_list: Vec<CodeInfo>,
        pub is_smallest: Option<String>,
        pub pkg_info_dto: Option<PkgInfoDto>,
        pub base_infos_dto: Option<BaseInfosDto>,
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeActiveInfoDto {
        pub process_flag: Option<String>,
        pub status: Option<String>,
        pub relation_type: Option<String>,
        pub user_cert: Option<String>,
        pub prod_code: Option<String>,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        pub upload_file_name: Option<String>,
        pub upload_file_path: Option<String>,
        pub active_date: Option<TopDateTime>,
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
        pub process_date: Option<TopDateTime>,
        pub process_end_date: Option<TopDateTime>,
        pub oper_ic_code: Option<String>,
        pub upload_flag: Option<String>,
        pub crt_date: Option<TopDateTime>,
        pub process_count: Option<String>,
        pub active_count: Option<i64>,
        pub other_num: Option<i64>,
        pub small_num: Option<i64>,
        pub crt_date_string: Option<String>,
        pub bill_in_id: Option<String>,
        pub code_active_info_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeInfo {
        pub status: Option<String>,
        pub code: Option<String>,
        pub code_level: Option<String>,
        pub parent_code: Option<String>,
        pub code_pack_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PkgInfoDto {
        pub code_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseInfosDto {
        pub base_info_list: Vec<BaseInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseInfoDto {
        pub physic_info: Option<String>,
        pub ref_ent_id: Option<String>,
        pub pkg_spec: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type: Option<String>,
        pub physic_name: Option<String>,
        pub pkg_ratio: Option<String>,
        pub exprie_date: Option<String>,
        pub produce_batch_no: Option<String>,
        pub produce_date: Option<String>,
        pub sub_type_no: Option<String>,
        pub product_code: Option<String>,
        pub prod_id: Option<String>,
        pub approve_no: Option<String>,
        pub physic_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub produce_date: Option<TopDateTime>,
        pub expire_date: Option<String>,
        pub batch_no: Option<String>,
        pub code: Option<String>,
        pub pkg_amount: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.dr.storageupload`
pub mod drug_kyt_dr_storageupload {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.dr.storageupload` (疫苗存储温度上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=43417&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.dr.storageupload",
        response = DrugKytDrStorageuploadResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrStorageupload {
        pub ref_ent_id: String,
        pub equipment_code: String,
        pub equipment_name: Option<String>,
        pub content: String,
        pub agent_ref_ent_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytDrStorageuploadResult {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.dr.transportupload`
pub mod drug_kyt_dr_transportupload {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.dr.transportupload` (疫苗运输温度上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=43416&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.dr.transportupload",
        response = DrugKytDrTransportuploadResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrTransportupload {
        pub ref_ent_id: String,
        pub bill_code: String,
        pub transport_ref_ent_id: Option<String>,
        pub transport_ref_ent_name: Option<String>,
        pub equipment_code: String,
        pub equipment_name: Option<String>,
        pub content: String,
        pub agent_ref_ent_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytDrTransportuploadResult {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.dr.uploadinoutbill`
pub mod drug_kyt_dr_uploadinoutbill {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.dr.uploadinoutbill` (疫苗企业出入库上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=42909&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.dr.uploadinoutbill",
        response = DrugKytDrUploadinoutbillResponse,
        debug
    )]
    pub struct DrugKytDrUploadinoutbill {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: i64,
        pub physic_type: i64,
        pub ref_user_id: String,
        pub agent_ref_user_id: Option<String>,
        pub from_user_id: String,
        pub to_user_id: String,
        pub dest_user_id: Option<String>,
        pub oper_ic_code: String,
        #[top_api(secret)]
        pub oper_ic_name: String,
        pub warehouse_id: Option<String>,
        pub drug_id: Option<String>,
        #[top_api(required, max_items = 800)]
        pub trace_codes: Vec<String>,
        pub client_type: String,
        pub return_reason_code: Option<String>,
        pub return_reason_des: Option<String>,
        pub cancel_reason_code: Option<String>,
        pub cancel_reason_des: Option<String>,
        #[top_api(secret)]
        pub executer_name: Option<String>,
        #[top_api(secret)]
        pub executer_code: Option<String>,
        #[top_api(secret)]
        pub superviser_name: Option<String>,
        #[top_api(secret)]
        pub superviser_code: Option<String>,
        pub from_address: Option<String>,
        #[top_api(secret)]
        pub to_address: Option<String>,
        pub from_bill_code: Option<String>,
        pub order_code: Option<String>,
        pub from_person: Option<String>,
        pub to_person: Option<String>,
        pub dis_ref_ent_id: Option<String>,
        pub dis_ent_id: Option<String>,
        pub qu_receivable: Option<i64>,
        pub xt_is_check: Option<XtIsCheck>,
        pub xt_check_code: Option<String>,
        pub xt_check_code_desc: Option<String>,
        pub drug_list_json: Option<String>,
        pub ass_ref_ent_id: Option<String>,
        pub ass_ent_id: Option<String>,
    }

    /// The values of `xt_is_check`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum XtIsCheck {
        /// 未通过验证
        #[top_api(value = "0")]
        V0,
        /// 已验证
        #[top_api(value = "1")]
        Verified,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytDrUploadinoutbillResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.dr.vaequipment.list`
pub mod drug_kyt_dr_vaequipment_list {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.dr.vaequipment.list` (获取企业冷链设备信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=46991&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.dr.vaequipment.list",
        response = DrugKytDrVaequipmentListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DrugKytDrVaequipmentList {
        pub ref_ent_id: String,
        pub target_ref_ent_id: String,
        pub equipment_code_or_name: Option<String>,
        pub equipment_type: Option<String>,
        pub status: Option<Status>,
        pub page: i64,
        pub page_size: i64,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = "1")]
        Normal,
        /// 停止
        #[top_api(value = "0")]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytDrVaequipmentListResult {
        pub success: Option<bool>,
        pub model: Option<Model>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub list: Vec<ModelList>,
        pub pages: Option<i64>,
        pub total_num: Option<i64>,
        pub page_size: Option<i64>,
        pub page: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModelList {
        pub mod_date: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub comments: Option<String>,
        pub equipment_code: Option<String>,
        pub crt_date: Option<String>,
        pub equipment_type: Option<String>,
        pub associated_status: Option<String>,
        pub probe: Option<String>,
        pub mod_ic_code: Option<String>,
        #[top_api(secret)]
        pub address_detail: Option<String>,
        pub dict_region_d_t_o: Option<String>,
        pub crt_ic_code: Option<String>,
        pub ref_ent_id: Option<String>,
        pub equipment_name: Option<String>,
        pub va_equipment_id: Option<String>,
        pub status: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.drugcodes`
pub mod drug_kyt_drugcodes {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.drugcodes` (药品是否赋码)
    ///
    /// <https://open.taobao.com/api.htm?docId=41171&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.drugcodes",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrugcodes {
        pub ref_ent_name: String,
        pub physic_name: String,
        pub produce_batch_no: String,
        pub physic_type: String,
        pub prepn_spec: String,
        pub pkg_spec: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<DrugCode>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugCode {
        pub has_code: Option<bool>,
        pub pkg_spec_list: Vec<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.drugdetail`
pub mod drug_kyt_drugdetail {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.drugdetail` (查询药品详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=41277&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.drugdetail",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrugdetail {
        pub ref_ent_id: String,
        pub drug_ent_base_info_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<ResDrugDetailInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResDrugDetailInfoDto {
        pub pkg_unit_desc: Option<String>,
        pub approval_licence_expiry: Option<String>,
        pub exprie_unit: Option<ExprieUnit>,
        pub physic_detail_type: Option<String>,
        pub pkg_spec: Option<String>,
        pub ent_name: Option<String>,
        pub drug_base_info_id: Option<String>,
        pub status: Option<String>,
        pub ref_ent_id: Option<String>,
        pub physic_type_desc: Option<String>,
        pub pkg_num: Option<String>,
        pub crt_date: Option<String>,
        pub ent_id: Option<String>,
        pub prepn_unit_desc: Option<String>,
        pub ann_code_amt: Option<String>,
        pub drug_approval_info_id: Option<String>,
        pub sdc_code: Option<String>,
        pub exprie_life: Option<String>,
        pub prod_name: Option<String>,
        pub physic_type: Option<PhysicType>,
        #[top_api(secret)]
        pub reg_region_detail: Option<String>,
        pub physic_nat_code: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub prepn_unit: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type: Option<String>,
        pub drug_ent_base_id: Option<String>,
        pub prepn_type_desc: Option<String>,
        pub physic_name: Option<String>,
        pub pkg_unit: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub authorizer_flag: Option<String>,
        pub mod_date: Option<String>,
        pub approval_licence_no: Option<String>,
        pub physic_info: Option<String>,
        pub prod_code: Option<String>,
        pub approval_licence_type: Option<String>,
    }

    /// The values of `exprie_unit`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ExprieUnit {
        /// 日
        #[top_api(value = "1")]
        Day,
        /// 月
        #[top_api(value = "2")]
        Month,
        /// 年
        #[top_api(value = "3")]
        Year,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `physic_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PhysicType {
        /// 特殊药品原料药
        #[top_api(value = "1")]
        V1,
        /// 特殊药品制剂
        #[top_api(value = "2")]
        V2,
        /// 普通药品
        #[top_api(value = "3")]
        V3,
        /// 未分类
        #[top_api(value = "9")]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.drug.kyt.drugrescode`
pub mod drug_kyt_drugrescode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.drugrescode` (查询药品码段信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=50583&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.drugrescode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrugrescode {
        pub ref_ent_id: String,
        pub physic_name: String,
        pub approval_licence_no: Option<String>,
        pub start_date: Option<String>,
        pub end_date: Option<String>,
        pub ent_name: Option<String>,
        pub package_spec: Option<String>,
        pub prepn_spec: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<Page>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total_num: Option<i64>,
        pub result_list: Vec<DrugTableDto>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugTableDto {
        pub prepn_type_desc: Option<String>,
        pub physic_type_desc: Option<String>,
        pub physic_type: Option<PhysicType>,
        pub physic_name: Option<String>,
        pub prod_code: Option<String>,
        pub physic_detail_type: Option<i64>,
        pub ref_ent_id: Option<String>,
        pub prod_name: Option<String>,
        pub mod_date: Option<String>,
        pub ent_name: Option<String>,
        pub pkg_unit_desc: Option<String>,
        pub physic_detail_type_desc: Option<String>,
        pub prepn_unit_desc: Option<String>,
        pub sub_type_list: Vec<SubTypeList>,
    }

    /// The values of `physic_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PhysicType {
        /// 特殊药品原料药
        #[top_api(value = 1)]
        V1,
        /// 特殊药品制剂
        #[top_api(value = 2)]
        V2,
        /// 普通药品
        #[top_api(value = 3)]
        V3,
        /// 未分类
        #[top_api(value = 9)]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubTypeList {
        pub prepn_unit: Option<String>,
        pub package_spec: Option<String>,
        pub code_res_list: Vec<CodeResList>,
        pub prepn_spec: Option<String>,
        pub prod_seq_no: Option<String>,
        pub approve_no: Option<String>,
        pub physic_detail_type: Option<String>,
        pub pack_unit: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub pack_unit_name: Option<String>,
        pub prepn_desc: Option<String>,
        pub prepn_unit_name: Option<String>,
        pub sub_type_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeResList {
        pub code_prefix: Option<String>,
        pub res_code: Option<String>,
        pub code_level: Option<String>,
        pub pkg_ratio: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.drugtable`
pub mod drug_kyt_drugtable {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.drugtable` (查询药品目录信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=41185&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.drugtable",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytDrugtable {
        pub ref_ent_id: String,
        pub physic_name: String,
        pub approval_licence_no: Option<String>,
        pub start_date: Option<String>,
        pub end_date: Option<String>,
        pub ent_name: Option<String>,
        pub package_spec: Option<String>,
        pub prepn_spec: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<Page>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total_num: Option<i64>,
        pub result_list: Vec<DrugTableDto>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugTableDto {
        pub prepn_type_desc: Option<String>,
        pub physic_type_desc: Option<String>,
        pub physic_type: Option<PhysicType>,
        pub physic_name: Option<String>,
        pub prod_code: Option<String>,
        pub physic_detail_type: Option<i64>,
        pub ref_ent_id: Option<String>,
        pub prod_name: Option<String>,
        pub mod_date: Option<String>,
        pub ent_name: Option<String>,
        pub pkg_unit_desc: Option<String>,
        pub physic_detail_type_desc: Option<String>,
        pub prepn_unit_desc: Option<String>,
        pub sub_type_list: Vec<SubTypeList>,
    }

    /// The values of `physic_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PhysicType {
        /// 特殊药品原料药
        #[top_api(value = 1)]
        V1,
        /// 特殊药品制剂
        #[top_api(value = 2)]
        V2,
        /// 普通药品
        #[top_api(value = 3)]
        V3,
        /// 未分类
        #[top_api(value = 9)]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubTypeList {
        pub prepn_unit: Option<String>,
        pub package_spec: Option<String>,
        pub code_res_list: Vec<CodeResList>,
        pub prepn_spec: Option<String>,
        pub prod_seq_no: Option<String>,
        pub approve_no: Option<String>,
        pub physic_detail_type: Option<String>,
        pub pack_unit: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub pack_unit_name: Option<String>,
        pub prepn_desc: Option<String>,
        pub prepn_unit_name: Option<String>,
        pub sub_type_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeResList {
        pub code_prefix: Option<String>,
        pub res_code: Option<String>,
        pub code_level: Option<String>,
        pub pkg_ratio: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.druploadretail`
pub mod drug_kyt_druploadretail {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.druploadretail` (快易通多融零售上传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=42479&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.druploadretail",
        response = DrugKytDruploadretailResponse,
        debug
    )]
    pub struct DrugKytDruploadretail {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: BillType,
        pub physic_type: Option<i64>,
        pub ref_user_id: String,
        pub from_user_id: Option<String>,
        pub oper_ic_code: Option<String>,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        #[top_api(required, max_items = 2000)]
        pub trace_codes: Vec<String>,
        pub customer_id_type: Option<String>,
        pub customer_id: Option<String>,
        #[top_api(secret)]
        pub user_tel: Option<String>,
        pub network_bill_flag: Option<String>,
        pub medic_doctor: Option<String>,
        pub medic_dispenser: Option<String>,
        pub user_name: Option<String>,
        pub user_agent: Option<String>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        #[top_api(value = 321)]
        V321,
        #[top_api(value = 322)]
        V322,
        #[top_api(value = 116)]
        V116,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytDruploadretailResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.filedownload`
pub mod drug_kyt_filedownload {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.filedownload` (处理失败单据下载)
    ///
    /// <https://open.taobao.com/api.htm?docId=41412&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.filedownload",
        response = DrugKytFiledownloadResponse,
        debug
    )]
    pub struct DrugKytFiledownload {
        pub ref_user_id: Option<String>,
        pub url: Option<String>,
        pub bill_type: Option<String>,
        pub bill_queue_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytFiledownloadResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.getbyentid`
pub mod drug_kyt_getbyentid {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.getbyentid` (根据企业主键查看企业详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=41080&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.getbyentid",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytGetbyentid {
        pub ref_ent_id: String,
        pub ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub dict_region_code: Option<String>,
        pub reg_region_detail: Option<String>,
        pub reg_region_code: Option<String>,
        pub org_code: Option<String>,
        pub legal_org_flag: Option<String>,
        pub direct_manage: Option<String>,
        pub ent_name: Option<String>,
        pub is_network: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
        pub dict_region_detail: Option<String>,
        pub status: Option<String>,
        pub ent_capital_name: Option<String>,
        pub user_role_type: Option<String>,
        pub user_role_type_str: Option<String>,
        pub ent_org_type: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.getbyrefentid`
pub mod drug_kyt_getbyrefentid {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.getbyrefentid` (根据企业唯一标识查看企业详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=41081&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.getbyrefentid",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytGetbyrefentid {
        pub ref_ent_id: String,
        pub dest_ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub ent_id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub is_network: Option<String>,
        pub ent_name: Option<String>,
        pub direct_manage: Option<String>,
        pub legal_org_flag: Option<String>,
        pub org_code: Option<String>,
        pub reg_region_code: Option<String>,
        pub reg_region_detail: Option<String>,
        pub dict_region_code: Option<String>,
        pub dict_region_detail: Option<String>,
        pub status: Option<String>,
        pub user_role_type_str: Option<String>,
        pub user_role_type: Option<String>,
        pub ent_org_type: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.getcodebaseinfo`
pub mod drug_kyt_getcodebaseinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.getcodebaseinfo` (码的药品信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=41305&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.getcodebaseinfo",
        response = CodeFullInfoDto,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytGetcodebaseinfo {
        pub ref_ent_id: String,
        pub code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub model: Option<CodeFullInfoDtoModel>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    /// `CodeFullInfoDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDtoModel {
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
        pub package_level: Option<i64>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub code_active_product_flag_str: Option<String>,
        pub sdc_code: Option<String>,
        pub ent_name: Option<String>,
        pub mod_date: Option<TopDateTime>,
        pub crt_date: Option<TopDateTime>,
        pub authorizer_flag: Option<String>,
        pub mod_ic_code: Option<String>,
        pub physic_info: Option<String>,
        pub ean13_code: Option<String>,
        pub prod_name: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub pkg_spec: Option<String>,
        pub pkg_num: Option<i64>,
        pub pkg_unit: Option<i64>,
        pub prepn_unit_desc: Option<String>,
        pub prepn_unit: Option<i64>,
        pub physic_detail_type: Option<i64>,
        pub physic_type_desc: Option<String>,
        pub physic_type: Option<PhysicType>,
        pub prepn_spec: Option<String>,
        pub prepn_type_desc: Option<String>,
        pub prepn_type: Option<i64>,
        pub physic_name: Option<String>,
        pub physic_nat_code: Option<i64>,
        pub prod_code: Option<String>,
        pub status: Option<String>,
        pub exprie_unit: Option<ExprieUnit>,
        pub exprie_life: Option<i64>,
        pub ann_code_amt: Option<i64>,
        pub approval_licence_expiry: Option<TopDateTime>,
        pub approval_licence_date: Option<TopDateTime>,
        pub approval_licence_type: Option<i64>,
        pub approval_licence_no: Option<String>,
        pub drug_approval_info_id: Option<String>,
        pub drug_base_info_id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
        pub drug_ent_base_id: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
    }

    /// The values of `physic_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PhysicType {
        /// 特殊药品原料药
        #[top_api(value = 1)]
        V1,
        /// 特殊药品制剂
        #[top_api(value = 2)]
        V2,
        /// 普通药品
        #[top_api(value = 3)]
        V3,
        /// 未分类
        #[top_api(value = 9)]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `exprie_unit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ExprieUnit {
        /// 日
        #[top_api(value = 1)]
        Day,
        /// 月
        #[top_api(value = 2)]
        Month,
        /// 年
        #[top_api(value = 3)]
        Year,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub prod_seq_no: Option<String>,
        pub product_ref_ent_id: Option<String>,
        pub product_ent_id: Option<String>,
        pub product_ent_name: Option<String>,
        pub prepn_unit_desc: Option<String>,
        pub prepn_unit: Option<i64>,
        pub pkg_num: Option<i64>,
        pub small_measure_num: Option<i64>,
        pub small_pkg_num: Option<i64>,
        pub physic_info: Option<String>,
        pub pkg_spec: Option<String>,
        pub physic_type: Option<CodeProduceInfoDtoPhysicTypeValue>,
        pub produce_ent_name: Option<String>,
        pub ref_ent_id: Option<String>,
        pub licence_no: Option<String>,
        pub pkg_ratio: Option<String>,
        pub agent_ent_id: Option<String>,
        pub pack_ent_id: Option<String>,
        pub produce_ent_id: Option<String>,
        pub approval_no: Option<String>,
        pub authrizer_ent_id: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub curr_ent_id: Option<String>,
        pub exprie_date: Option<String>,
        pub produce_date: Option<TopDateTime>,
        pub produce_batch_no: Option<String>,
        pub produce_info_id: Option<String>,
    }

    /// The values of `physic_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CodeProduceInfoDtoPhysicTypeValue {
        /// 特殊药品原料药
        #[top_api(value = "1")]
        V1,
        /// 特殊药品制剂
        #[top_api(value = "2")]
        V2,
        /// 普通药品
        #[top_api(value = "3")]
        V3,
        /// 未分类
        #[top_api(value = "9")]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.drug.kyt.getcodebillinfo`
pub mod drug_kyt_getcodebillinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.getcodebillinfo` (根据码获取基本和单据信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=41217&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.getcodebillinfo",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytGetcodebillinfo {
        pub ref_ent_id: String,
        pub code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<CodeFullInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub package_level: Option<i64>,
        pub code_status_type_d_t_o: Option<CodeStatusTypeDto>,
        pub bill_in_out_d_t_o_s: Vec<BillInOutDto>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeStatusTypeDto {
        pub curr_ent_str: Option<String>,
        pub verification_type_str: Option<String>,
        pub verification_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillInOutDto {
        pub bill_type_str: Option<String>,
        pub etl_time: Option<String>,
        pub order_is_matched: Option<String>,
        pub upload_file_name: Option<String>,
        pub agent_user_name: Option<String>,
        pub agent_ref_user_id: Option<String>,
        pub to_user_name: Option<String>,
        pub to_user_id: Option<String>,
        pub from_user_name: Option<String>,
        pub from_user_id: Option<String>,
        pub ref_user_id: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub process_date: Option<TopDateTime>,
        pub crt_date: Option<TopDateTime>,
        pub bill_time: Option<TopDateTime>,
        pub produce_date: Option<TopDateTime>,
        pub exprie_date: Option<String>,
        pub remnant_count: Option<String>,
        pub code_count: Option<String>,
        pub produce_batch_no: Option<String>,
        pub bill_code: Option<String>,
        pub old_bill_id: Option<String>,
        pub bill_type: Option<String>,
        pub bill_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub prod_seq_no: Option<String>,
        pub product_ref_ent_id: Option<String>,
        pub product_ent_id: Option<String>,
        pub product_ent_name: Option<String>,
        pub prepn_unit_desc: Option<String>,
        pub prepn_unit: Option<i64>,
        pub pkg_num: Option<i64>,
        pub small_measure_num: Option<i64>,
        pub small_pkg_num: Option<i64>,
        pub physic_info: Option<String>,
        pub pkg_spec: Option<String>,
        pub physic_type: Option<String>,
        pub produce_ent_name: Option<String>,
        pub ref_ent_id: Option<String>,
        pub licence_no: Option<String>,
        pub pkg_ratio: Option<String>,
        pub agent_ent_id: Option<String>,
        pub pack_ent_id: Option<String>,
        pub produce_ent_id: Option<String>,
        pub approval_no: Option<String>,
        pub authrizer_ent_id: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub curr_ent_id: Option<String>,
        pub exprie_date: Option<String>,
        pub produce_date: Option<TopDateTime>,
        pub produce_batch_no: Option<String>,
        pub produce_info_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub prepn_spec: Option<String>,
        pub prepn_type_desc: Option<String>,
        pub prepn_type: Option<i64>,
        pub physic_name: Option<String>,
        pub physic_nat_code: Option<i64>,
        pub prod_code: Option<String>,
        pub status: Option<String>,
        pub exprie_unit: Option<ExprieUnit>,
        pub exprie_life: Option<i64>,
        pub ann_code_amt: Option<i64>,
        pub approval_licence_expiry: Option<TopDateTime>,
        pub approval_licence_date: Option<TopDateTime>,
        pub approval_licence_type: Option<i64>,
        pub approval_licence_no: Option<String>,
        pub drug_approval_info_id: Option<String>,
        pub drug_base_info_id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub drug_ent_base_id: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub physic_type: Option<PhysicType>,
        pub physic_type_desc: Option<String>,
        pub physic_detail_type: Option<i64>,
        pub prepn_unit: Option<i64>,
        pub prepn_unit_desc: Option<String>,
        pub code_active_product_flag_str: Option<String>,
        pub sdc_code: Option<String>,
        pub ent_name: Option<String>,
        pub mod_date: Option<TopDateTime>,
        pub crt_date: Option<TopDateTime>,
        pub authorizer_flag: Option<String>,
        pub mod_ic_code: Option<String>,
        pub physic_info: Option<String>,
        pub ean13_code: Option<String>,
        pub prod_name: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub pkg_spec: Option<String>,
        pub pkg_num: Option<i64>,
        pub pkg_unit: Option<i64>,
    }

    /// The values of `exprie_unit`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ExprieUnit {
        /// 日
        #[top_api(value = "1")]
        Day,
        /// 月
        #[top_api(value = "2")]
        Month,
        /// 年
        #[top_api(value = "3")]
        Year,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `physic_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PhysicType {
        /// 特殊药品原料药
        #[top_api(value = 1)]
        V1,
        /// 特殊药品制剂
        #[top_api(value = 2)]
        V2,
        /// 普通药品
        #[top_api(value = 3)]
        V3,
        /// 未分类
        #[top_api(value = 9)]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.alihealth.drug.kyt.getdruginfo.downloadurl`
pub mod drug_kyt_getdruginfo_downloadurl {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.getdruginfo.downloadurl` (药品全量数据下载)
    ///
    /// <https://open.taobao.com/api.htm?docId=62385&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.getdruginfo.downloadurl",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytGetdruginfoDownloadurl {
        pub ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub success: Option<bool>,
        pub model: Option<JsonObject>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `JSONObject`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JsonObject {
        pub url: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.getdruglicense`
pub mod drug_kyt_getdruglicense {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.getdruglicense` (获取药品资质信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=43686&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.getdruglicense",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytGetdruglicense {
        pub ref_ent_id: String,
        pub drug_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model_list: Vec<Model>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub name: Option<String>,
        pub requisite: Option<i64>,
        pub desc_info: Option<String>,
        pub id: Option<i64>,
        pub ref_ent_id: Option<String>,
        pub expire_date: Option<TopDateTime>,
        pub url: Option<String>,
        pub drug_id: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub license_no: Option<String>,
        pub license_type: Option<i64>,
        pub truth_url: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.getentinfo`
pub mod drug_kyt_getentinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.getentinfo` (根据企业名称查询企业唯一标识【`ref_ent_id`】和企业 ID【
    /// `ent_id`】)
    ///
    /// <https://open.taobao.com/api.htm?docId=41800&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.getentinfo",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytGetentinfo {
        pub ent_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
        pub network_type: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.getentlicense`
pub mod drug_kyt_getentlicense {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.getentlicense` (获取企业资质)
    ///
    /// <https://open.taobao.com/api.htm?docId=43660&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.getentlicense",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytGetentlicense {
        pub ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model_list: Vec<Model>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub name: Option<String>,
        pub requisite: Option<i64>,
        pub desc_info: Option<String>,
        pub id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub expire_date: Option<TopDateTime>,
        pub url: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub license_no: Option<String>,
        pub license_type: Option<String>,
        pub truth_url: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.idgenerate`
pub mod drug_kyt_idgenerate {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.idgenerate` (终端(医疗机构\|零售药店)ID 生成接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41920&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.idgenerate",
        response = DrugKytIdgenerateResponse,
        debug
    )]
    pub struct DrugKytIdgenerate {
        pub region_code: String,
        pub terminal_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytIdgenerateResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.listauths`
pub mod drug_kyt_listauths {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.listauths` (企业搜索自己授权的物流企业)
    ///
    /// <https://open.taobao.com/api.htm?docId=41186&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.listauths",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytListauths {
        pub ref_ent_id: String,
        pub ent_name: Option<String>,
        pub page: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<Page>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total_num: Option<i64>,
        pub result_list: Vec<DrugKytListauthsResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytListauthsResult {
        pub ent_id: Option<String>,
        pub ent_capital_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
        pub dict_region_code: Option<String>,
        pub ent_name: Option<String>,
        pub prov_name: Option<String>,
        pub reg_region_code: Option<String>,
        pub user_role_type: Option<String>,
        pub is_network: Option<String>,
        pub ref_ent_id: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.listparts`
pub mod drug_kyt_listparts {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.listparts` (查询往来单位列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=41106&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.listparts",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytListparts {
        pub ref_ent_id: String,
        pub ent_name: Option<String>,
        pub ref_partner_id: Option<String>,
        pub begin_date: Option<String>,
        pub end_date: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<Page>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total_num: Option<i64>,
        pub result_list: Vec<PEntParDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PEntParDto {
        pub partner_id: Option<String>,
        pub partner_name: Option<String>,
        pub ent_id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_prov_code: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
        pub is_network: Option<String>,
        pub partner_capital_name: Option<String>,
        pub partner_type: Option<PartnerType>,
        pub partner_ent_id: Option<String>,
        pub last_mod_date: Option<String>,
        pub crt_date: Option<String>,
        pub crt_ic_name: Option<String>,
        pub status: Option<String>,
        pub mod_ic_name: Option<String>,
        pub partner_level: Option<String>,
        pub mod_ic_code: Option<String>,
        pub p_ent_par_id: Option<String>,
        pub crt_ic_code: Option<String>,
    }

    /// The values of `partner_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PartnerType {
        /// 生产企业
        #[top_api(value = "1")]
        V1,
        /// 批发企业
        #[top_api(value = "2")]
        V2,
        /// 医疗机构
        #[top_api(value = "3")]
        V3,
        /// 零售企业
        #[top_api(value = "4")]
        V4,
        /// 物流企业
        #[top_api(value = "5")]
        V5,
        /// 上市许可持有人
        #[top_api(value = "7")]
        V7,
        /// 中央随机化系统提供商
        #[top_api(value = "8")]
        V8,
        /// 政府系统
        #[top_api(value = "110")]
        V110,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.drug.kyt.listparts.byagent`
pub mod drug_kyt_listparts_byagent {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.listparts.byagent` (物流代货主查往来单位接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45078&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.listparts.byagent",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytListpartsByagent {
        pub ref_ent_id: String,
        pub ent_name: Option<String>,
        pub ref_partner_id: Option<String>,
        pub begin_date: Option<String>,
        pub end_date: Option<String>,
        pub page_size: i64,
        pub page: i64,
        pub agent_ref_ent_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<Page>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total_num: Option<i64>,
        pub result_list: Vec<PEntParDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PEntParDto {
        pub partner_id: Option<String>,
        pub partner_name: Option<String>,
        pub ent_id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_prov_code: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
        pub is_network: Option<String>,
        pub partner_capital_name: Option<String>,
        pub partner_type: Option<String>,
        pub partner_ent_id: Option<String>,
        pub last_mod_date: Option<String>,
        pub crt_date: Option<String>,
        pub crt_ic_name: Option<String>,
        pub status: Option<String>,
        pub mod_ic_name: Option<String>,
        pub partner_level: Option<String>,
        pub mod_ic_code: Option<String>,
        pub p_ent_par_id: Option<String>,
        pub crt_ic_code: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.listupout`
pub mod drug_kyt_listupout {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.listupout` (查询货主/本企业上游企业出库单据信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=41187&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.listupout",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytListupout {
        pub ref_ent_id: String,
        pub begin_date: String,
        pub end_date: String,
        pub from_user_id: Option<String>,
        pub produce_batch_no: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub bill_type: Option<String>,
        pub physic_type: Option<String>,
        pub status: Option<String>,
        pub bill_code: Option<String>,
        pub page_size: i64,
        pub page: i64,
        pub agent_ref_ent_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub result_list: Vec<BillUpOutDetailDo>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillUpOutDetailDo {
        pub from_ent_name: Option<String>,
        pub code_count: Option<i64>,
        pub exprie_date: Option<String>,
        pub produce_ent_name: Option<String>,
        pub produce_date: Option<String>,
        pub produce_batch_no: Option<String>,
        pub pkg_spec: Option<String>,
        pub physic_info: Option<String>,
        pub physic_name: Option<String>,
        pub prepn_count: Option<i64>,
        pub from_ref_user_id: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub bill_time: Option<String>,
        pub bill_code: Option<String>,
        pub bill_type: Option<String>,
        pub to_user_name: Option<String>,
        pub from_user_name: Option<String>,
        pub exprie_date_format: Option<String>,
        pub bill_time_format: Option<String>,
        pub bill_out_id: Option<i64>,
        pub prepn_unit: Option<i64>,
        pub prepn_spec: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub produce_date_format: Option<String>,
        pub status: Option<String>,
        pub to_user_id: Option<String>,
        pub from_user_id: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.query.code.relation.from.billcode`
pub mod drug_kyt_query_code_relation_from_billcode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.query.code.relation.from.billcode` (根据单据号码查询码单据详情和码信
    /// 息)
    ///
    /// <https://open.taobao.com/api.htm?docId=42540&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.query.code.relation.from.billcode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytQueryCodeRelationFromBillcode {
        pub bill_code: String,
        pub ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<BillInOutDetailDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillInOutDetailDto {
        pub mod_date: Option<String>,
        pub process_date: Option<String>,
        pub bill_time: Option<String>,
        pub to_user_id: Option<String>,
        pub to_ent_name: Option<String>,
        pub from_user_id: Option<String>,
        pub from_ent_name: Option<String>,
        pub bill_type_name: Option<String>,
        pub bill_type: Option<String>,
        pub bill_code: Option<String>,
        pub bill_chk_in_out_detail_list_d_t_o_list: Vec<Billchkinoutdetaillistdtolist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Billchkinoutdetaillistdtolist {
        pub expired_date: Option<String>,
        pub produce_ent_name: Option<String>,
        pub prod_code: Option<String>,
        pub product_code: Option<String>,
        pub produce_date: Option<String>,
        pub product_batch_no: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub physic_name: Option<String>,
        pub preparations_unit: Option<String>,
        pub temp_pkg_spec: Option<String>,
        pub min_preparations_count: Option<String>,
        pub min_pkg_count: Option<String>,
        pub physic_type_name: Option<String>,
        pub physic_type: Option<String>,
        pub code_and_parent_list: Vec<Codeandparentlist>,
        pub approve_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Codeandparentlist {
        pub code: Option<String>,
        pub code_level: Option<String>,
        pub parent_code: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.query.druginfo.from.billcode`
pub mod drug_kyt_query_druginfo_from_billcode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.query.druginfo.from.billcode` (根据单据编号查询单据明细)
    ///
    /// <https://open.taobao.com/api.htm?docId=42514&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.query.druginfo.from.billcode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytQueryDruginfoFromBillcode {
        pub bill_code: String,
        pub ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<BillInOutDetailDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillInOutDetailDto {
        pub bill_code: Option<String>,
        pub bill_type: Option<String>,
        pub upload_file_name: Option<String>,
        pub bill_type_name: Option<String>,
        pub from_ent_name: Option<String>,
        pub from_user_id: Option<String>,
        pub to_ent_name: Option<String>,
        pub to_user_id: Option<String>,
        pub bill_time: Option<String>,
        pub process_date: Option<String>,
        pub mod_date: Option<String>,
        pub bill_chk_in_out_detail_list_d_t_o_list: Vec<Billchkinoutdetaillistdtolist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Billchkinoutdetaillistdtolist {
        pub min_preparations_count: Option<String>,
        pub min_pkg_count: Option<String>,
        pub expired_date: Option<String>,
        pub produce_date: Option<String>,
        pub product_batch_no: Option<String>,
        pub produce_ent_name: Option<String>,
        pub physic_type_name: Option<String>,
        pub physic_type: Option<String>,
        pub physic_name: Option<String>,
        pub preparations_unit: Option<String>,
        pub product_code: Option<String>,
        pub prod_code: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub approve_no: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.query.specia.vaccin.billcode`
pub mod drug_kyt_query_specia_vaccin_billcode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.query.specia.vaccin.billcode` (根据单据编号查询单据明细)
    ///
    /// <https://open.taobao.com/api.htm?docId=61983&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.query.specia.vaccin.billcode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytQuerySpeciaVaccinBillcode {
        pub bill_code: String,
        pub ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<BillInOutDetailDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillInOutDetailDto {
        pub bill_code: Option<String>,
        pub bill_type: Option<String>,
        pub upload_file_name: Option<String>,
        pub bill_type_name: Option<String>,
        pub from_ent_name: Option<String>,
        pub from_user_id: Option<String>,
        pub to_ent_name: Option<String>,
        pub to_user_id: Option<String>,
        pub bill_time: Option<String>,
        pub process_date: Option<String>,
        pub mod_date: Option<String>,
        pub bill_chk_in_out_detail_list_d_t_o_list: Vec<Billchkinoutdetaillistdtolist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Billchkinoutdetaillistdtolist {
        pub min_preparations_count: Option<String>,
        pub min_pkg_count: Option<String>,
        pub expired_date: Option<String>,
        pub produce_date: Option<String>,
        pub product_batch_no: Option<String>,
        pub produce_ent_name: Option<String>,
        pub physic_type_name: Option<String>,
        pub physic_type: Option<String>,
        pub physic_name: Option<String>,
        pub preparations_unit: Option<String>,
        pub product_code: Option<String>,
        pub prod_code: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub approve_no: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.query.upbillcode`
pub mod drug_kyt_query_upbillcode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.query.upbillcode` (通过一个码查询上游出库单)
    ///
    /// <https://open.taobao.com/api.htm?docId=59429&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.query.upbillcode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytQueryUpbillcode {
        pub code: Option<String>,
        pub ref_ent_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub success: Option<bool>,
        pub model_list: Vec<BillUpstreamDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `BillUpstreamDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillUpstreamDto {
        pub from_user_name: Option<String>,
        pub bill_time: Option<TopDateTime>,
        pub ref_user_id: Option<String>,
        pub from_user_id: Option<String>,
        pub bill_type: Option<String>,
        pub to_user_name: Option<String>,
        pub bill_code: Option<String>,
        pub to_user_id: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub from_ref_user_id: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.queryactivetime`
pub mod drug_kyt_queryactivetime {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.queryactivetime` (药品激活状态同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=45254&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.queryactivetime",
        response = DrugKytQueryactivetimeResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytQueryactivetime {
        pub bureau_name: String,
        pub terminal_name: String,
        pub terminal_type: TerminalType,
        pub invocation: Invocation,
        #[top_api(required, max_items = 20)]
        pub res_prod_code_list: Vec<String>,
    }

    /// The values of `terminal_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TerminalType {
        /// 零售
        #[top_api(value = "1005100")]
        V1005100,
        /// 医疗
        #[top_api(value = "1005200")]
        V1005200,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `invocation`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Invocation {
        /// 正式
        #[top_api(value = "formal")]
        Formal,
        /// 测试
        #[top_api(value = "test")]
        Test,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytQueryactivetimeResult {
        pub success: Option<bool>,
        pub models: Vec<CodeActiveStatusDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeActiveStatusDto {
        pub active_time: Option<i64>,
        pub res_prod_code: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.querybatchprod`
pub mod drug_kyt_querybatchprod {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.querybatchprod` (批次产品查询(根据企业名和批次号查询产品信息))
    ///
    /// <https://open.taobao.com/api.htm?docId=45255&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.querybatchprod",
        response = DrugKytQuerybatchprodResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytQuerybatchprod {
        pub product_ent_name: String,
        pub product_batch_no: String,
        pub bureau_name: String,
        pub terminal_name: String,
        pub terminal_type: TerminalType,
        pub invocation: Invocation,
    }

    /// The values of `terminal_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TerminalType {
        /// 零售
        #[top_api(value = "1005100")]
        V1005100,
        /// 医疗
        #[top_api(value = "1005200")]
        V1005200,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `invocation`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Invocation {
        /// 正式
        #[top_api(value = "formal")]
        Formal,
        /// 测试
        #[top_api(value = "test")]
        Test,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytQuerybatchprodResult {
        pub success: Option<bool>,
        pub models: Vec<BatchProductInfoDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `BatchProductInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchProductInfoDto {
        pub ent_name: Option<String>,
        pub pkg_spec: Option<String>,
        pub product_date: Option<String>,
        pub produce_batch_no: Option<String>,
        pub drug_ent_base_id: Option<String>,
        pub physic_name: Option<String>,
        pub expire_date: Option<String>,
        pub ref_ent_id: Option<String>,
        pub curr_ent_id: Option<String>,
        pub prepn_type: Option<String>,
        pub sdc_code: Option<String>,
        pub prepn_spec: Option<String>,
        pub approval_licence_no: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.querycodeactive`
pub mod drug_kyt_querycodeactive {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.querycodeactive` (查询码是否激活)
    ///
    /// <https://open.taobao.com/api.htm?docId=42834&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.querycodeactive",
        response = DrugKytQuerycodeactiveResponse,
        debug
    )]
    pub struct DrugKytQuerycodeactive {
        pub ref_ent_id: String,
        #[top_api(required, max_items = 4000)]
        pub codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytQuerycodeactiveResponse {
        pub models: Vec<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.querydruginfo`
pub mod drug_kyt_querydruginfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.querydruginfo` (码查询药品)
    ///
    /// <https://open.taobao.com/api.htm?docId=41369&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.querydruginfo",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytQuerydruginfo {
        #[top_api(required, max_items = 20)]
        pub code_list: Vec<String>,
        pub wuliu_ref_ent_id: Option<String>,
        pub huozhu_ref_ent_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<CodeQueryDrugInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeQueryDrugInfoDto {
        pub info_list: Vec<CodeFullInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
        pub code: Option<String>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub produce_info_list: Vec<ProduceInfoDto>,
        pub pkg_ratio: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub expire_date: Option<String>,
        pub batch_no: Option<String>,
        pub produce_date: Option<String>,
        pub pkg_amount: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub pkg_spec: Option<String>,
        pub approval_licence_no: Option<String>,
        pub prod_code: Option<String>,
        pub physic_name: Option<String>,
        pub physic_code: Option<String>,
        pub physic_type_desc: Option<String>,
        pub prepn_spec: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub physic_type: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.recordinfo`
pub mod drug_kyt_recordinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.recordinfo` (快易通健康检查)
    ///
    /// <https://open.taobao.com/api.htm?docId=41370&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.recordinfo",
        response = DrugKytRecordinfoResponse,
        debug
    )]
    pub struct DrugKytRecordinfo {
        pub log_level: String,
        pub service_name: String,
        pub service_type: String,
        pub input_param: Option<String>,
        pub other_param: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytRecordinfoResponse {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.relationdetail`
pub mod drug_kyt_relationdetail {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.relationdetail` (关联关系处理详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=41219&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.relationdetail",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytRelationdetail {
        pub code_active_info_id: String,
        pub ref_ent_id: String,
        pub client_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<CodeRelationDetailDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeRelationDetailDto {
        pub code_relation_detail_list: Vec<CodeRelationDetailListDo>,
        pub code_relation_detail_info: Option<CodeRelationDetailInfoDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeRelationDetailListDo {
        pub pkg_spec: Option<String>,
        pub batch_num: Option<String>,
        pub duty_man: Option<String>,
        pub active_count: Option<String>,
        pub other_num: Option<String>,
        pub small_num: Option<String>,
        pub produce_line: Option<String>,
        pub produce_factory: Option<String>,
        pub pkg_ratio: Option<String>,
        pub produce_date: Option<String>,
        pub exprie_date: Option<String>,
        pub produce_batch_no: Option<String>,
        pub drug_id: Option<String>,
        pub code_active_info_id: Option<String>,
        pub code_active_info_list_id: Option<String>,
        pub pkg_unit_desc: Option<String>,
        pub prepn_unit_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeRelationDetailInfoDo {
        pub process_date: Option<String>,
        pub relation_type: Option<String>,
        pub note: Option<String>,
        pub process_flag: Option<String>,
        pub user_cert: Option<String>,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        pub oper_ic_code: Option<String>,
        pub file_name: Option<String>,
        pub upload_flag: Option<String>,
        pub crt_date: Option<String>,
        pub active_date: Option<String>,
        pub other_num: Option<String>,
        pub small_num: Option<String>,
        pub active_count: Option<String>,
        pub active_method: Option<String>,
        pub apply_seq_no: Option<String>,
        pub code_active_info_id: Option<String>,
        pub ent_id: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.remnantbill.upload`
pub mod drug_kyt_remnantbill_upload {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.remnantbill.upload` (零头出入库单据上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=53744&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.remnantbill.upload",
        response = DrugKytRemnantbillUploadResponse,
        debug
    )]
    pub struct DrugKytRemnantbillUpload {
        pub ref_ent_id: String,
        pub bill_type: String,
        pub bill_code: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub bill_time: String,
        pub from_ref_user_id: String,
        pub to_ref_user_id: String,
        pub ass_ref_ent_id: Option<String>,
        pub dis_ref_ent_id: Option<String>,
        pub drug_ent_base_info_id: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub produce_date: String,
        /// A day as \``yyyyMMdd`\`.
        pub expire_date: String,
        pub produce_batch_no: String,
        pub input_amount: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytRemnantbillUploadResponse {
        #[top_api(flag)]
        pub response_status: Option<bool>,
        pub model: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.saveent`
pub mod drug_kyt_saveent {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.saveent` (新增往来单位企业)
    ///
    /// <https://open.taobao.com/api.htm?docId=55527&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.saveent",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytSaveent {
        pub ref_ent_id: String,
        pub add_ent_req: AddEntReqDto,
        pub lic_picture_byte: FileItem,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddEntReqDto {
        pub dict_region_detail: String,
        pub ent_org_type: i64,
        pub store_addrs: Vec<Address>,
        pub ent_name: String,
        pub user_role_type: i64,
        pub reg_addr: AddEntReqDtoRegAddr,
        pub license_type: i64,
        #[top_api(secret)]
        pub mobile_phone: String,
        pub org_code: String,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub contact_psn_nm: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Address {
        pub area_name: Option<String>,
        pub city_name: Option<String>,
        pub prov_name: Option<String>,
    }

    /// `Address`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddEntReqDtoRegAddr {
        pub prov_name: Option<String>,
        pub city_name: Option<String>,
        pub area_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub success: Option<bool>,
        pub model: Option<Model>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub check_msg: Option<String>,
        pub par_ref_ent_id: Option<String>,
        #[top_api(flag)]
        pub add_sucess: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.scqy.codeprocess`
pub mod drug_kyt_scqy_codeprocess {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.scqy.codeprocess` (关联关系处理查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=64473&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.scqy.codeprocess",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytScqyCodeprocess {
        pub start_date: String,
        pub end_date: String,
        pub upload_flag: Option<String>,
        pub process_flag: String,
        pub produce_batch_no: Option<String>,
        pub query_flag: String,
        pub physic_type: String,
        pub prod_seq_no: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub pkg_spec: Option<String>,
        pub ref_ent_id: String,
        pub page: i64,
        pub page_size: i64,
        pub client_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub result_list: Vec<CodeActiveProcessDto>,
        pub total_num: Option<i64>,
        pub page_size: Option<i64>,
        pub page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeActiveProcessDto {
        pub note_info: Option<String>,
        pub delete_reason: Option<String>,
        pub oper_name: Option<String>,
        pub piats_code: Option<String>,
        pub process_date: Option<String>,
        pub prepn_unit: Option<i64>,
        pub ref_ent_id: Option<String>,
        pub process_des: Option<String>,
        pub file_name: Option<String>,
        pub process_flag: Option<String>,
        pub upload_date: Option<String>,
        pub upload_flag: Option<String>,
        pub exprie_date: Option<String>,
        pub produce_date: Option<String>,
        pub pkg_unit_code: Option<String>,
        pub small_num: Option<String>,
        pub other_num: Option<String>,
        pub active_count: Option<String>,
        pub prepn_spec: Option<String>,
        pub pkg_ratio: Option<String>,
        pub pkg_unit_desc: Option<String>,
        pub pkg_spec: Option<String>,
        pub produce_batch_no: Option<String>,
        pub prepn_type_desc: Option<String>,
        pub physic_name: Option<String>,
        pub physic_info: Option<String>,
        pub prod_seq_no: Option<String>,
        pub active_info_seq_no: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.scqy.delbillinfo`
pub mod drug_kyt_scqy_delbillinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.scqy.delbillinfo` (根据单据号删除单据)
    ///
    /// <https://open.taobao.com/api.htm?docId=64390&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.scqy.delbillinfo",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytScqyDelbillinfo {
        pub ref_ent_id: String,
        pub bill_code: String,
        pub delete_reason: String,
        #[top_api(secret)]
        pub mobile_phone: String,
        pub owner_ref_user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub models: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.scqy.listcodefullinfodtomedicaldevice`
pub mod drug_kyt_scqy_listcodefullinfodtomedicaldevice {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.scqy.listcodefullinfodtomedicaldevice` (医疗器械的码查询信息接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67301&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.scqy.listcodefullinfodtomedicaldevice",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytScqyListcodefullinfodtomedicaldevice {
        pub code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<CodeFullInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
    }

    /// `CodeProduceInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub produce_date: Option<String>,
        pub exprie_date: Option<String>,
        pub produce_batch_no: Option<String>,
    }

    /// `DrugEntBaseDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub md_storage_con: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.scqy.putpackage`
pub mod drug_kyt_scqy_putpackage {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.scqy.putpackage` (码拼箱)
    ///
    /// <https://open.taobao.com/api.htm?docId=64578&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.scqy.putpackage",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytScqyPutpackage {
        pub ref_entid: String,
        pub secondary_code: String,
        pub primary_codes: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<NewCodeMovePackagingResultDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    /// `NewCodeMovePackagingResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NewCodeMovePackagingResultDto {
        pub secondary_code: Option<String>,
        pub primary_codes: Option<String>,
        pub status: Option<String>,
        pub info: Option<String>,
        pub new_code_move_packaging_result_d_t_os: Vec<CodeMovePackagingResultDto>,
    }

    /// `CodeMovePackagingResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeMovePackagingResultDto {
        pub source_code: Option<String>,
        pub target_code: Option<String>,
        pub status: Option<String>,
        pub info: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.scqy.putpackagebind`
pub mod drug_kyt_scqy_putpackagebind {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.scqy.putpackagebind` (码拼箱建立父子关系接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=65606&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.scqy.putpackagebind",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytScqyPutpackagebind {
        pub ref_ent_id: String,
        pub source_parent_code: String,
        pub source_child_codes: String,
        pub target_parent_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<CodeMovePackagingSecondDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    /// `CodeMovePackagingSecondDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeMovePackagingSecondDto {
        pub source_parent_code: Option<String>,
        pub source_child_codes: Option<String>,
        pub target_parent_code: Option<String>,
        pub target_child_codes: Option<String>,
        pub status: Option<String>,
        pub info: Option<String>,
        pub recover_code_move_packaging_result_dtos: Vec<RecoverCodeMovePackagingResultDto>,
    }

    /// `RecoverCodeMovePackagingResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecoverCodeMovePackagingResultDto {
        pub source_parent_code: Option<String>,
        pub source_child_code: Option<String>,
        pub target_parent_code: Option<String>,
        pub target_child_code: Option<String>,
        pub status: Option<String>,
        pub info: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.scqy.putpackageunbind`
pub mod drug_kyt_scqy_putpackageunbind {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.scqy.putpackageunbind` (码拼箱解除父子关系接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=65605&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.scqy.putpackageunbind",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytScqyPutpackageunbind {
        pub ref_ent_id: String,
        pub parent_code: String,
        pub child_codes: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<CodeMovePackagingSecondDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    /// `CodeMovePackagingSecondDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeMovePackagingSecondDto {
        pub source_parent_code: Option<String>,
        pub source_child_codes: Option<String>,
        pub target_parent_code: Option<String>,
        pub target_child_codes: Option<String>,
        pub status: Option<String>,
        pub info: Option<String>,
        pub recover_code_move_packaging_result_dtos: Vec<RecoverCodeMovePackagingResultDto>,
    }

    /// `RecoverCodeMovePackagingResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecoverCodeMovePackagingResultDto {
        pub source_parent_code: Option<String>,
        pub source_child_code: Option<String>,
        pub target_parent_code: Option<String>,
        pub target_child_code: Option<String>,
        pub status: Option<String>,
        pub info: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.scqy.searchstatus`
pub mod drug_kyt_scqy_searchstatus {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.scqy.searchstatus` (单据处理状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=64477&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.scqy.searchstatus",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytScqySearchstatus {
        pub ref_ent_id: String,
        pub begin_date: String,
        pub end_date: String,
        pub bill_type: BillType,
        pub bill_code: Option<String>,
        pub drug_type: Option<String>,
        pub deal_status: Option<DealStatus>,
        pub from_user_id: Option<String>,
        pub to_user_id: Option<String>,
        pub agent_ref_user_id: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 全部
        #[top_api(value = "A")]
        A,
        /// 全部入库
        #[top_api(value = "AI")]
        Ai,
        /// 全部出库
        #[top_api(value = "AO")]
        Ao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `deal_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DealStatus {
        /// 处理中
        #[top_api(value = "0")]
        Handling,
        /// 处理成功
        #[top_api(value = "3")]
        HandlingSucceeded,
        /// 处理失败
        #[top_api(value = "4")]
        HandlingFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub total_num: Option<i64>,
        pub result_list: Vec<BillDealStatusSearchDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillDealStatusSearchDo {
        pub store_inout_seq_no: Option<String>,
        pub physic_type: Option<String>,
        pub upload_file_name: Option<String>,
        pub from_user_name: Option<String>,
        pub role_type: Option<String>,
        pub crt_date: Option<String>,
        pub ic_code: Option<String>,
        pub short_file_name: Option<String>,
        pub ref_user_name: Option<String>,
        pub bill_time: Option<String>,
        pub result_type: Option<ResultType>,
        pub upload_flag: Option<String>,
        pub process_flag: Option<String>,
        pub process_date: Option<String>,
        pub bill_code: Option<String>,
        pub bill_type: Option<String>,
        pub to_user_name: Option<String>,
        pub from_user_id: Option<String>,
        pub from_ref_user_id: Option<String>,
        pub to_user_id: Option<String>,
        pub ref_user_id: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub user_id: Option<String>,
        pub process_info: Option<String>,
    }

    /// The values of `result_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultType {
        /// 处理中
        #[top_api(value = "0")]
        Handling,
        /// 上传成功
        #[top_api(value = "1")]
        V1,
        /// 处理成功
        #[top_api(value = "3")]
        HandlingSucceeded,
        /// 处理失败
        #[top_api(value = "4")]
        HandlingFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.drug.kyt.scqy.singlerelation`
pub mod drug_kyt_scqy_singlerelation {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.scqy.singlerelation` (单码关联关系查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=64475&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.scqy.singlerelation",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytScqySinglerelation {
        pub ref_ent_id: String,
        pub code: String,
        pub des_ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model_list: Vec<CodeRelationDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeRelationDto {
        pub code_active_info_d_t_o: Option<CodeActiveInfoDto>,
        pub code_relation_list: Vec<CodeInfo>,
        pub is_smallest: Option<String>,
        pub pkg_info_d_t_o: Option<PkgInfoDto>,
        pub base_infos_d_t_o: Option<BaseInfosDto>,
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeActiveInfoDto {
        pub process_flag: Option<String>,
        pub status: Option<String>,
        pub relation_type: Option<String>,
        pub user_cert: Option<String>,
        pub prod_code: Option<String>,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        pub upload_file_name: Option<String>,
        pub upload_file_path: Option<String>,
        pub active_date: Option<TopDateTime>,
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
        pub process_date: Option<TopDateTime>,
        pub process_end_date: Option<TopDateTime>,
        pub oper_ic_code: Option<String>,
        pub upload_flag: Option<String>,
        pub crt_date: Option<TopDateTime>,
        pub process_count: Option<String>,
        pub active_count: Option<i64>,
        pub other_num: Option<i64>,
        pub small_num: Option<i64>,
        pub crt_date_string: Option<String>,
        pub bill_in_id: Option<String>,
        pub code_active_info_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeInfo {
        pub status: Option<String>,
        pub code: Option<String>,
        pub code_level: Option<String>,
        pub parent_code: Option<String>,
        pub code_pack_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PkgInfoDto {
        pub code_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseInfosDto {
        pub base_info_list: Vec<BaseInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseInfoDto {
        pub physic_info: Option<String>,
        pub ref_ent_id: Option<String>,
        pub pkg_spec: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type: Option<String>,
        pub physic_name: Option<String>,
        pub pkg_ratio: Option<String>,
        pub exprie_date: Option<String>,
        pub produce_batch_no: Option<String>,
        pub produce_date: Option<String>,
        pub sub_type_no: Option<String>,
        pub product_code: Option<String>,
        pub prod_id: Option<String>,
        pub approve_no: Option<String>,
        pub physic_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub produce_date: Option<TopDateTime>,
        pub expire_date: Option<String>,
        pub batch_no: Option<String>,
        pub code: Option<String>,
        pub pkg_amount: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.scqy.uploadcircubill`
pub mod drug_kyt_scqy_uploadcircubill {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.scqy.uploadcircubill` (生成批发单据上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=64478&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.scqy.uploadcircubill",
        response = DrugKytScqyUploadcircubillResponse,
        debug
    )]
    pub struct DrugKytScqyUploadcircubill {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: BillType,
        pub physic_type: i64,
        pub ref_user_id: String,
        pub agent_ref_user_id: Option<String>,
        pub from_user_id: String,
        pub to_user_id: String,
        pub dest_user_id: Option<String>,
        pub oper_ic_code: String,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        pub file_content: String,
        pub upload_file_name: String,
        pub client_type: String,
        #[top_api(secret)]
        pub from_address: Option<String>,
        #[top_api(secret)]
        pub to_address: Option<String>,
        pub from_bill_code: Option<String>,
        pub order_code: Option<String>,
        pub from_person: Option<String>,
        #[top_api(secret)]
        pub to_person: Option<String>,
        pub dis_ref_ent_id: Option<String>,
        pub dis_ent_id: Option<String>,
        pub qu_receivable: Option<i64>,
        pub xt_is_check: Option<XtIsCheck>,
        pub xt_check_code: Option<String>,
        pub xt_check_code_desc: Option<String>,
        pub drug_list_json: Option<String>,
        pub ass_ref_ent_id: Option<String>,
        pub ass_ent_id: Option<String>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 采购入库
        #[top_api(value = 102)]
        V102,
        /// 销售出库
        #[top_api(value = 201)]
        V201,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `xt_is_check`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum XtIsCheck {
        /// 未通过验证
        #[top_api(value = "0")]
        V0,
        /// 已验证
        #[top_api(value = "1")]
        Verified,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytScqyUploadcircubillResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.scqy.uploadrelation`
pub mod drug_kyt_scqy_uploadrelation {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.scqy.uploadrelation` (关联关系上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=64474&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.scqy.uploadrelation",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytScqyUploadrelation {
        pub save_code_relation: Option<SaveCodeRelationType>,
        pub affirm_flag: Option<String>,
        pub file_content: Option<String>,
        pub file_content_string: String,
        pub ref_ent_id: String,
        pub client_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaveCodeRelationType {
        pub oper_ic_code: Option<String>,
        pub user_cert: Option<String>,
        pub prod_code: Option<String>,
        pub ent_name: Option<String>,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        pub upload_flag: Option<String>,
        pub upload_file_name: String,
        pub crt_date: Option<String>,
        pub ent_seq_no: String,
        pub business_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<SaveCodeRelationResultDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaveCodeRelationResultDto {
        pub response_message: Option<String>,
        pub flag: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.searchbill`
pub mod drug_kyt_searchbill {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.searchbill` (通过时间段批量查询入出库单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=42429&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.cur_page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.searchbill",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytSearchbill {
        pub ref_ent_id: String,
        pub auth_ref_user_id: String,
        pub begin_date: String,
        pub end_date: String,
        pub partner_id_send: Option<String>,
        pub partner_id_recv: Option<String>,
        pub agent_ref_user_id: Option<String>,
        pub bill_code: Option<String>,
        pub bill_type: BillType,
        pub cur_page: i64,
        pub page_size: i64,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 所有
        #[top_api(value = "A")]
        A,
        /// 入库
        #[top_api(value = "AI")]
        Ai,
        /// 出库
        #[top_api(value = "AO")]
        Ao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub result_list: Vec<BillChkInOutDo>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillChkInOutDo {
        pub bill_type: Option<String>,
        pub bill_code: Option<String>,
        pub from_user_id: Option<String>,
        pub ref_user_name: Option<String>,
        pub ref_user_id: Option<String>,
        pub produce_date: Option<String>,
        pub upload_file_name: Option<String>,
        pub from_user_name: Option<String>,
        pub to_user_id: Option<String>,
        pub produce_ent_id: Option<String>,
        pub bill_time: Option<String>,
        pub user_role_type: Option<String>,
        pub process_date: Option<String>,
        pub bill_id: Option<String>,
        pub to_user_name: Option<String>,
        pub agent_user_name: Option<String>,
        pub agent_ref_user_id: Option<String>,
        pub bill_type_name: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub from_ref_user_id: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.searchbill.detail`
pub mod drug_kyt_searchbill_detail {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.searchbill.detail` (查询单据详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=59865&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.searchbill.detail",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytSearchbillDetail {
        pub bill_code: String,
        pub ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<BillInOutDetailDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillInOutDetailDto {
        pub mod_date: Option<String>,
        pub process_date: Option<String>,
        pub bill_time: Option<String>,
        pub to_user_id: Option<String>,
        pub to_ent_name: Option<String>,
        pub from_user_id: Option<String>,
        pub from_ent_name: Option<String>,
        pub bill_type_name: Option<String>,
        pub bill_type: Option<String>,
        pub bill_code: Option<String>,
        pub bill_chk_in_out_detail_list_d_t_o_list: Vec<Billchkinoutdetaillistdtolist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Billchkinoutdetaillistdtolist {
        pub expired_date: Option<String>,
        pub produce_ent_name: Option<String>,
        pub prod_code: Option<String>,
        pub product_code: Option<String>,
        pub produce_date: Option<String>,
        pub product_batch_no: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub physic_name: Option<String>,
        pub preparations_unit: Option<String>,
        pub temp_pkg_spec: Option<String>,
        pub min_preparations_count: Option<String>,
        pub min_pkg_count: Option<String>,
        pub physic_type_name: Option<String>,
        pub physic_type: Option<String>,
        pub code_and_parent_list: Vec<Codeandparentlist>,
        pub approve_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Codeandparentlist {
        pub code: Option<String>,
        pub code_level: Option<String>,
        pub parent_code: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.searchstatus`
pub mod drug_kyt_searchstatus {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.searchstatus` (单据处理状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=41048&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.searchstatus",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytSearchstatus {
        pub ref_ent_id: String,
        pub begin_date: String,
        pub end_date: String,
        pub bill_type: BillType,
        pub bill_code: Option<String>,
        pub drug_type: Option<String>,
        pub deal_status: Option<DealStatus>,
        pub from_user_id: Option<String>,
        pub to_user_id: Option<String>,
        pub agent_ref_user_id: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 全部
        #[top_api(value = "A")]
        A,
        /// 全部入库
        #[top_api(value = "AI")]
        Ai,
        /// 全部出库
        #[top_api(value = "AO")]
        Ao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `deal_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DealStatus {
        /// 处理中
        #[top_api(value = "0")]
        Handling,
        /// 处理成功
        #[top_api(value = "3")]
        HandlingSucceeded,
        /// 处理失败
        #[top_api(value = "4")]
        HandlingFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub total_num: Option<i64>,
        pub result_list: Vec<BillDealStatusSearchDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillDealStatusSearchDo {
        pub store_inout_seq_no: Option<String>,
        pub physic_type: Option<String>,
        pub upload_file_name: Option<String>,
        pub from_user_name: Option<String>,
        pub role_type: Option<String>,
        pub crt_date: Option<String>,
        pub ic_code: Option<String>,
        pub short_file_name: Option<String>,
        pub ref_user_name: Option<String>,
        pub bill_time: Option<String>,
        pub result_type: Option<ResultType>,
        pub upload_flag: Option<String>,
        pub process_flag: Option<String>,
        pub process_date: Option<String>,
        pub bill_code: Option<String>,
        pub bill_type: Option<String>,
        pub to_user_name: Option<String>,
        pub from_user_id: Option<String>,
        pub from_ref_user_id: Option<String>,
        pub to_user_id: Option<String>,
        pub ref_user_id: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub user_id: Option<String>,
        pub process_info: Option<String>,
    }

    /// The values of `result_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultType {
        /// 处理中
        #[top_api(value = "0")]
        Handling,
        /// 上传成功
        #[top_api(value = "1")]
        V1,
        /// 处理成功
        #[top_api(value = "3")]
        HandlingSucceeded,
        /// 处理失败
        #[top_api(value = "4")]
        HandlingFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.drug.kyt.singlerelation`
pub mod drug_kyt_singlerelation {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.singlerelation` (单码关联关系查询，通过一个码查询这个码下的所有子码)
    ///
    /// <https://open.taobao.com/api.htm?docId=41218&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.singlerelation",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytSinglerelation {
        pub ref_ent_id: String,
        pub code: String,
        pub des_ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model_list: Vec<CodeRelationDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeRelationDto {
        pub code_active_info_d_t_o: Option<CodeActiveInfoDto>,
        pub code_relation_list: Vec<CodeInfo>,
        pub is_smallest: Option<String>,
        pub pkg_info_d_t_o: Option<PkgInfoDto>,
        pub base_infos_d_t_o: Option<BaseInfosDto>,
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeActiveInfoDto {
        pub process_flag: Option<String>,
        pub status: Option<String>,
        pub relation_type: Option<String>,
        pub user_cert: Option<String>,
        pub prod_code: Option<String>,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        pub upload_file_name: Option<String>,
        pub upload_file_path: Option<String>,
        pub active_date: Option<TopDateTime>,
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
        pub process_date: Option<TopDateTime>,
        pub process_end_date: Option<TopDateTime>,
        pub oper_ic_code: Option<String>,
        pub upload_flag: Option<String>,
        pub crt_date: Option<TopDateTime>,
        pub process_count: Option<String>,
        pub active_count: Option<i64>,
        pub other_num: Option<i64>,
        pub small_num: Option<i64>,
        pub crt_date_string: Option<String>,
        pub bill_in_id: Option<String>,
        pub code_active_info_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeInfo {
        pub status: Option<String>,
        pub code: Option<String>,
        pub code_level: Option<String>,
        pub parent_code: Option<String>,
        pub code_pack_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PkgInfoDto {
        pub code_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseInfosDto {
        pub base_info_list: Vec<BaseInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseInfoDto {
        pub physic_info: Option<String>,
        pub ref_ent_id: Option<String>,
        pub pkg_spec: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type: Option<String>,
        pub physic_name: Option<String>,
        pub pkg_ratio: Option<String>,
        pub exprie_date: Option<String>,
        pub produce_batch_no: Option<String>,
        pub produce_date: Option<String>,
        pub sub_type_no: Option<String>,
        pub product_code: Option<String>,
        pub prod_id: Option<String>,
        pub approve_no: Option<String>,
        pub physic_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub produce_date: Option<TopDateTime>,
        pub expire_date: Option<String>,
        pub batch_no: Option<String>,
        pub code: Option<String>,
        pub pkg_amount: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.smyx.getentinfo`
pub mod drug_kyt_smyx_getentinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.smyx.getentinfo` (查企业标识信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=50503&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.smyx.getentinfo",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytSmyxGetentinfo {
        pub ent_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.smyx.listparts`
pub mod drug_kyt_smyx_listparts {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.smyx.listparts` (药店查询往来单位)
    ///
    /// <https://open.taobao.com/api.htm?docId=52262&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.smyx.listparts",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytSmyxListparts {
        pub ref_ent_id: String,
        pub ent_name: Option<String>,
        pub ref_partner_id: Option<String>,
        pub page_size: i64,
        pub page: i64,
        pub begin_date: Option<String>,
        pub end_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<Page>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total_num: Option<i64>,
        pub result_list: Vec<PEntParDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PEntParDto {
        pub partner_id: Option<String>,
        pub partner_name: Option<String>,
        pub ent_id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_prov_code: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
        pub is_network: Option<String>,
        pub partner_capital_name: Option<String>,
        pub partner_type: Option<String>,
        pub partner_ent_id: Option<String>,
        pub last_mod_date: Option<String>,
        pub crt_date: Option<String>,
        pub crt_ic_name: Option<String>,
        pub status: Option<String>,
        pub mod_ic_name: Option<String>,
        pub partner_level: Option<String>,
        pub mod_ic_code: Option<String>,
        pub p_ent_par_id: Option<String>,
        pub crt_ic_code: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.smyx.uploadinoutbill`
pub mod drug_kyt_smyx_uploadinoutbill {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.smyx.uploadinoutbill` (药店出入库信息上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=50577&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.smyx.uploadinoutbill",
        response = DrugKytSmyxUploadinoutbillResponse,
        debug
    )]
    pub struct DrugKytSmyxUploadinoutbill {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: i64,
        pub physic_type: i64,
        pub ref_user_id: String,
        pub agent_ref_user_id: Option<String>,
        pub from_user_id: String,
        pub to_user_id: String,
        pub dest_user_id: Option<String>,
        pub oper_ic_code: String,
        #[top_api(secret)]
        pub oper_ic_name: String,
        pub warehouse_id: Option<String>,
        pub drug_id: Option<String>,
        #[top_api(required, max_items = 800)]
        pub trace_codes: Vec<String>,
        pub client_type: String,
        pub return_reason_code: Option<String>,
        pub return_reason_des: Option<String>,
        pub cancel_reason_code: Option<String>,
        pub cancel_reason_des: Option<String>,
        #[top_api(secret)]
        pub executer_name: Option<String>,
        #[top_api(secret)]
        pub executer_code: Option<String>,
        #[top_api(secret)]
        pub superviser_name: Option<String>,
        #[top_api(secret)]
        pub superviser_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytSmyxUploadinoutbillResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.specia.vaccin.getbyrefentid`
pub mod drug_kyt_specia_vaccin_getbyrefentid {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.specia.vaccin.getbyrefentid` (根据企业唯一标识查看企业详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=61984&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.specia.vaccin.getbyrefentid",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytSpeciaVaccinGetbyrefentid {
        pub ref_ent_id: String,
        pub dest_ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub ent_id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub is_network: Option<String>,
        pub ent_name: Option<String>,
        pub direct_manage: Option<String>,
        pub legal_org_flag: Option<String>,
        pub org_code: Option<String>,
        pub reg_region_code: Option<String>,
        pub reg_region_detail: Option<String>,
        pub dict_region_code: Option<String>,
        pub dict_region_detail: Option<String>,
        pub status: Option<String>,
        pub user_role_type_str: Option<String>,
        pub user_role_type: Option<String>,
        pub ent_org_type: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.specia.vaccin.getentinfo`
pub mod drug_kyt_specia_vaccin_getentinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.specia.vaccin.getentinfo` (通过企业名得到唯一标识(`ref_ent_id`)及企
    /// 业 `ID(ent_id)`)
    ///
    /// <https://open.taobao.com/api.htm?docId=61902&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.specia.vaccin.getentinfo",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytSpeciaVaccinGetentinfo {
        pub ent_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.specia.vaccin.searchstatus`
pub mod drug_kyt_specia_vaccin_searchstatus {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.specia.vaccin.searchstatus` (疫苗企业上传单据后处理状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=61985&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.specia.vaccin.searchstatus",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytSpeciaVaccinSearchstatus {
        pub ref_ent_id: String,
        pub begin_date: String,
        pub end_date: String,
        pub bill_type: BillType,
        pub bill_code: Option<String>,
        pub drug_type: Option<String>,
        pub deal_status: Option<DealStatus>,
        pub from_user_id: Option<String>,
        pub to_user_id: Option<String>,
        pub agent_ref_user_id: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 全部
        #[top_api(value = "A")]
        A,
        /// 全部入库
        #[top_api(value = "AI")]
        Ai,
        /// 全部出库
        #[top_api(value = "AO")]
        Ao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `deal_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DealStatus {
        /// 上传成功
        #[top_api(value = "0")]
        V0,
        /// 处理成功
        #[top_api(value = "3")]
        HandlingSucceeded,
        /// 处理失败
        #[top_api(value = "4")]
        HandlingFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub total_num: Option<i64>,
        pub result_list: Vec<BillDealStatusSearchDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillDealStatusSearchDo {
        pub store_inout_seq_no: Option<String>,
        pub physic_type: Option<String>,
        pub upload_file_name: Option<String>,
        pub from_user_name: Option<String>,
        pub role_type: Option<String>,
        pub crt_date: Option<String>,
        pub ic_code: Option<String>,
        pub short_file_name: Option<String>,
        pub ref_user_name: Option<String>,
        pub bill_time: Option<String>,
        pub result_type: Option<ResultType>,
        pub upload_flag: Option<String>,
        pub process_flag: Option<String>,
        pub process_date: Option<String>,
        pub bill_code: Option<String>,
        pub bill_type: Option<String>,
        pub to_user_name: Option<String>,
        pub from_user_id: Option<String>,
        pub from_ref_user_id: Option<String>,
        pub to_user_id: Option<String>,
        pub ref_user_id: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub user_id: Option<String>,
        pub process_info: Option<String>,
    }

    /// The values of `result_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultType {
        /// 处理中
        #[top_api(value = "0")]
        Handling,
        /// 上传成功
        #[top_api(value = "1")]
        V1,
        /// 处理成功
        #[top_api(value = "3")]
        HandlingSucceeded,
        /// 处理失败
        #[top_api(value = "4")]
        HandlingFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.drug.kyt.specia.vaccin.uploadinoutbill`
pub mod drug_kyt_specia_vaccin_uploadinoutbill {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.specia.vaccin.uploadinoutbill` (疫苗企业出入库上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=61986&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.specia.vaccin.uploadinoutbill",
        response = DrugKytSpeciaVaccinUploadinoutbillResponse,
        debug
    )]
    pub struct DrugKytSpeciaVaccinUploadinoutbill {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: i64,
        pub physic_type: i64,
        pub ref_user_id: String,
        pub agent_ref_user_id: Option<String>,
        pub from_user_id: String,
        pub to_user_id: String,
        pub dest_user_id: Option<String>,
        pub oper_ic_code: String,
        #[top_api(secret)]
        pub oper_ic_name: String,
        pub warehouse_id: Option<String>,
        pub drug_id: Option<String>,
        #[top_api(required, max_items = 800)]
        pub trace_codes: Vec<String>,
        pub client_type: String,
        pub return_reason_code: Option<String>,
        pub return_reason_des: Option<String>,
        pub cancel_reason_code: Option<String>,
        pub cancel_reason_des: Option<String>,
        #[top_api(secret)]
        pub executer_name: Option<String>,
        #[top_api(secret)]
        pub executer_code: Option<String>,
        #[top_api(secret)]
        pub superviser_name: Option<String>,
        #[top_api(secret)]
        pub superviser_code: Option<String>,
        pub from_address: Option<String>,
        #[top_api(secret)]
        pub to_address: Option<String>,
        pub from_bill_code: Option<String>,
        pub order_code: Option<String>,
        pub from_person: Option<String>,
        pub to_person: Option<String>,
        pub dis_ref_ent_id: Option<String>,
        pub dis_ent_id: Option<String>,
        pub qu_receivable: Option<i64>,
        pub xt_is_check: Option<XtIsCheck>,
        pub xt_check_code: Option<String>,
        pub xt_check_code_desc: Option<String>,
        pub drug_list_json: Option<String>,
        pub ass_ref_ent_id: Option<String>,
        pub ass_ent_id: Option<String>,
    }

    /// The values of `xt_is_check`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum XtIsCheck {
        /// 未通过验证
        #[top_api(value = "0")]
        V0,
        /// 已验证
        #[top_api(value = "1")]
        Verified,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytSpeciaVaccinUploadinoutbillResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.specia.vaccin.uploadretail`
pub mod drug_kyt_specia_vaccin_uploadretail {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.specia.vaccin.uploadretail` (零售单据上传接口（疫苗）)
    ///
    /// <https://open.taobao.com/api.htm?docId=61894&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.specia.vaccin.uploadretail",
        response = DrugKytSpeciaVaccinUploadretailResponse,
        debug
    )]
    pub struct DrugKytSpeciaVaccinUploadretail {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: BillType,
        pub physic_type: Option<i64>,
        pub ref_user_id: String,
        pub from_user_id: Option<String>,
        pub oper_ic_code: Option<String>,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        #[top_api(required, max_items = 2000)]
        pub trace_codes: Vec<String>,
        pub customer_id_type: Option<String>,
        pub customer_id: Option<String>,
        #[top_api(secret)]
        pub user_tel: Option<String>,
        pub network_bill_flag: Option<String>,
        pub medic_doctor: Option<String>,
        pub medic_dispenser: Option<String>,
        pub user_name: Option<String>,
        pub user_agent: Option<String>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        #[top_api(value = 321)]
        V321,
        #[top_api(value = 322)]
        V322,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytSpeciaVaccinUploadretailResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.storebilldelete`
pub mod drug_kyt_storebilldelete {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.storebilldelete` (零售端单据删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=41415&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.storebilldelete",
        response = DrugKytStorebilldeleteResponse,
        debug
    )]
    pub struct DrugKytStorebilldelete {
        pub ref_ent_id: String,
        pub ic_code: String,
        pub bill_id: String,
        pub bill_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytStorebilldeleteResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.storebilllist`
pub mod drug_kyt_storebilllist {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.storebilllist` (零售端平台单据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=41416&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = Some(page),
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.storebilllist",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytStorebilllist {
        pub ref_ent_id: Option<String>,
        pub start_date: Option<String>,
        pub end_date: Option<String>,
        pub bill_status: Option<String>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub result_list: Vec<StoreTerraceBillDto>,
        pub total_num: Option<i64>,
        pub page_size: Option<i64>,
        pub page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreTerraceBillDto {
        pub bill_id: Option<String>,
        pub bill_code: Option<String>,
        pub ent_id: Option<String>,
        pub crt_date: Option<String>,
        pub upload_flag: Option<String>,
        pub upload_file_name: Option<String>,
        pub process_flag: Option<String>,
        pub process_date: Option<String>,
        pub data_type: Option<String>,
        pub drug_type: Option<String>,
        pub note_info: Option<String>,
        pub corp_id: Option<String>,
        #[top_api(secret)]
        pub corp_name: Option<String>,
        pub store_in_out_date: Option<String>,
        pub upload_file_path: Option<String>,
        pub from_user_id: Option<String>,
        pub from_ref_user_id: Option<String>,
        pub to_user_id: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub order_ismatched: Option<String>,
        pub ref_user_id: Option<String>,
        pub result_type: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.synonymauths`
pub mod drug_kyt_synonymauths {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.synonymauths` (物流企业查询货主企业信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=41184&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.synonymauths",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytSynonymauths {
        pub ref_ent_id: String,
        pub ent_name: Option<String>,
        pub syn_own_ent_id: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<Page>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total_num: Option<i64>,
        pub result_list: Vec<DrugKytSynonymauthsResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytSynonymauthsResult {
        pub ent_name: Option<String>,
        pub city_desc: Option<String>,
        pub prov_desc: Option<String>,
        pub area_desc: Option<String>,
        pub ent_id: Option<String>,
        pub dict_region_code: Option<String>,
        pub ref_ent_id: Option<String>,
        pub syn_own_ent_id: Option<String>,
        pub user_ent_id: Option<String>,
        pub crt_date: Option<String>,
        pub user_role_type: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.updatebillcode`
pub mod drug_kyt_updatebillcode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.updatebillcode` (零售修改出入库单追溯码)
    ///
    /// <https://open.taobao.com/api.htm?docId=41414&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.updatebillcode",
        response = DrugKytUpdatebillcodeResponse,
        debug
    )]
    pub struct DrugKytUpdatebillcode {
        pub ref_ent_id: String,
        pub ic_code: String,
        pub bill_id: String,
        pub bill_type: String,
        #[top_api(required, max_items = 20)]
        pub code_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytUpdatebillcodeResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.updatebillinfo`
pub mod drug_kyt_updatebillinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.updatebillinfo` (零售端平台单据更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=41413&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.updatebillinfo",
        response = DrugKytUpdatebillinfoResponse,
        debug
    )]
    pub struct DrugKytUpdatebillinfo {
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
        pub ic_code: Option<String>,
        pub bill_id: Option<String>,
        pub bill_type: Option<String>,
        pub bill_code: Option<String>,
        pub partner_id_send: Option<String>,
        pub partner_id_recv: Option<String>,
        pub note: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytUpdatebillinfoResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.upinoutfile`
pub mod drug_kyt_upinoutfile {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.upinoutfile` (上传出入库单据(传文件))
    ///
    /// <https://open.taobao.com/api.htm?docId=41260&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.upinoutfile",
        response = DrugKytUpinoutfileResponse,
        debug
    )]
    pub struct DrugKytUpinoutfile {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: i64,
        pub physic_type: i64,
        pub ref_user_id: String,
        pub agent_ref_user_id: Option<String>,
        pub from_user_id: Option<String>,
        pub to_user_id: Option<String>,
        pub dest_user_id: Option<String>,
        pub oper_ic_code: String,
        #[top_api(secret)]
        pub oper_ic_name: String,
        pub warehouse_id: Option<String>,
        pub drug_id: Option<String>,
        pub file_content: Option<String>,
        pub upload_file_name: Option<String>,
        pub client_type: String,
        pub return_reason_code: Option<String>,
        pub return_reason_des: Option<String>,
        pub cancel_reason_code: Option<String>,
        pub cancel_reason_des: Option<String>,
        #[top_api(secret)]
        pub executer_name: Option<String>,
        #[top_api(secret)]
        pub executer_code: Option<String>,
        #[top_api(secret)]
        pub superviser_name: Option<String>,
        #[top_api(secret)]
        pub superviser_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytUpinoutfileResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.uploadb2cbill`
pub mod drug_kyt_uploadb2cbill {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.uploadb2cbill` (快易通零售 B2C)
    ///
    /// <https://open.taobao.com/api.htm?docId=41007&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.uploadb2cbill",
        response = DrugKytUploadb2cbillResponse,
        debug
    )]
    pub struct DrugKytUploadb2cbill {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub ref_user_id: String,
        pub oper_ic_code: Option<String>,
        pub master_order: Option<String>,
        pub lbx_order: Option<String>,
        pub warehouse_id: Option<String>,
        pub drug_id: Option<String>,
        #[top_api(required, max_items = 2000)]
        pub trace_codes: Vec<String>,
        pub order_source: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytUploadb2cbillResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.uploadcircubill`
pub mod drug_kyt_uploadcircubill {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.uploadcircubill` (生产批发单据上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=41031&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.uploadcircubill",
        response = DrugKytUploadcircubillResponse,
        debug
    )]
    pub struct DrugKytUploadcircubill {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: BillType,
        pub physic_type: i64,
        pub ref_user_id: String,
        pub agent_ref_user_id: Option<String>,
        pub from_user_id: String,
        pub to_user_id: String,
        pub dest_user_id: Option<String>,
        pub oper_ic_code: String,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        pub file_content: String,
        pub upload_file_name: String,
        pub client_type: String,
        #[top_api(secret)]
        pub from_address: Option<String>,
        #[top_api(secret)]
        pub to_address: Option<String>,
        pub from_bill_code: Option<String>,
        pub order_code: Option<String>,
        pub from_person: Option<String>,
        #[top_api(secret)]
        pub to_person: Option<String>,
        pub dis_ref_ent_id: Option<String>,
        pub dis_ent_id: Option<String>,
        pub qu_receivable: Option<i64>,
        pub xt_is_check: Option<XtIsCheck>,
        pub xt_check_code: Option<String>,
        pub xt_check_code_desc: Option<String>,
        pub drug_list_json: Option<String>,
        pub ass_ref_ent_id: Option<String>,
        pub ass_ent_id: Option<String>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 采购入库
        #[top_api(value = 102)]
        V102,
        /// 销售出库
        #[top_api(value = 201)]
        V201,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `xt_is_check`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum XtIsCheck {
        /// 未通过验证
        #[top_api(value = "0")]
        V0,
        /// 已验证
        #[top_api(value = "1")]
        Verified,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytUploadcircubillResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.uploadinoutbill`
pub mod drug_kyt_uploadinoutbill {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.uploadinoutbill` (企业上传出入库信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=41215&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.uploadinoutbill",
        response = DrugKytUploadinoutbillResponse,
        debug
    )]
    pub struct DrugKytUploadinoutbill {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: BillType,
        pub physic_type: i64,
        pub ref_user_id: String,
        pub agent_ref_user_id: Option<String>,
        pub from_user_id: String,
        pub to_user_id: String,
        pub dest_user_id: Option<String>,
        pub oper_ic_code: String,
        #[top_api(secret)]
        pub oper_ic_name: String,
        pub warehouse_id: Option<String>,
        pub drug_id: Option<String>,
        #[top_api(required, max_items = 3500)]
        pub trace_codes: Vec<String>,
        pub client_type: String,
        pub return_reason_code: Option<String>,
        pub return_reason_des: Option<String>,
        pub cancel_reason_code: Option<String>,
        pub cancel_reason_des: Option<String>,
        #[top_api(secret)]
        pub executer_name: Option<String>,
        #[top_api(secret)]
        pub executer_code: Option<String>,
        #[top_api(secret)]
        pub superviser_name: Option<String>,
        #[top_api(secret)]
        pub superviser_code: Option<String>,
        #[top_api(secret)]
        pub from_address: Option<String>,
        #[top_api(secret)]
        pub to_address: Option<String>,
        pub from_bill_code: Option<String>,
        pub order_code: Option<String>,
        pub from_person: Option<String>,
        #[top_api(secret)]
        pub to_person: Option<String>,
        pub dis_ref_ent_id: Option<String>,
        pub dis_ent_id: Option<String>,
        pub qu_receivable: Option<i64>,
        pub xt_is_check: Option<XtIsCheck>,
        pub xt_check_code: Option<String>,
        pub xt_check_code_desc: Option<String>,
        pub drug_list_json: Option<String>,
        pub ass_ref_ent_id: Option<String>,
        pub ass_ent_id: Option<String>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 采购入库
        #[top_api(value = 102)]
        V102,
        /// 销售出库
        #[top_api(value = 201)]
        V201,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `xt_is_check`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum XtIsCheck {
        /// 未通过验证
        #[top_api(value = "0")]
        V0,
        /// 已验证
        #[top_api(value = "1")]
        Verified,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytUploadinoutbillResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.uploadinsign`
pub mod drug_kyt_uploadinsign {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.uploadinsign` (仓库批量扫码回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41653&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.uploadinsign",
        response = DrugKytUploadinsignResponse,
        debug
    )]
    pub struct DrugKytUploadinsign {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub ref_user_id: String,
        pub warehouse_id: Option<String>,
        pub drug_id: Option<String>,
        #[top_api(required, max_items = 4000)]
        pub trace_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytUploadinsignResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.uploadrelation`
pub mod drug_kyt_uploadrelation {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.uploadrelation` (关联关系上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=41213&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.uploadrelation",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytUploadrelation {
        pub save_code_relation: Option<SaveCodeRelationType>,
        pub affirm_flag: Option<String>,
        pub file_content: Option<String>,
        pub file_content_string: String,
        pub ref_ent_id: String,
        pub client_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaveCodeRelationType {
        pub oper_ic_code: Option<String>,
        pub user_cert: Option<String>,
        pub prod_code: Option<String>,
        pub ent_name: Option<String>,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        pub upload_flag: Option<String>,
        pub upload_file_name: String,
        pub crt_date: Option<String>,
        pub ent_seq_no: String,
        pub business_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<SaveCodeRelationResultDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaveCodeRelationResultDto {
        pub response_message: Option<String>,
        pub flag: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.uploadretail`
pub mod drug_kyt_uploadretail {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.uploadretail` (门店销售扫码回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41075&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.uploadretail",
        response = DrugKytUploadretailResponse,
        debug
    )]
    pub struct DrugKytUploadretail {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: BillType,
        pub physic_type: Option<i64>,
        pub ref_user_id: String,
        pub from_user_id: Option<String>,
        pub oper_ic_code: Option<String>,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        #[top_api(required, max_items = 2000)]
        pub trace_codes: Vec<String>,
        pub client_type: String,
        pub customer_id_type: Option<String>,
        pub customer_id: Option<String>,
        #[top_api(secret)]
        pub user_tel: Option<String>,
        pub network_bill_flag: Option<String>,
        pub medic_doctor: Option<String>,
        pub medic_dispenser: Option<String>,
        pub user_name: Option<String>,
        pub user_agent: Option<String>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        #[top_api(value = 321)]
        V321,
        #[top_api(value = 322)]
        V322,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytUploadretailResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.upstorebillfile`
pub mod drug_kyt_upstorebillfile {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.upstorebillfile` (上传零售出入库单(上传文件))
    ///
    /// <https://open.taobao.com/api.htm?docId=41268&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.upstorebillfile",
        response = DrugKytUpstorebillfileResponse,
        debug
    )]
    pub struct DrugKytUpstorebillfile {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: BillType,
        pub physic_type: Option<i64>,
        pub ref_user_id: String,
        pub from_user_id: Option<String>,
        pub oper_ic_code: Option<String>,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        pub file_content: Option<String>,
        pub upload_file_name: Option<String>,
        pub client_type: Option<String>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        #[top_api(value = 321)]
        V321,
        #[top_api(value = 322)]
        V322,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytUpstorebillfileResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.va.getentinfo`
pub mod drug_kyt_va_getentinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.va.getentinfo` (通过企业名得到唯一标识（`ref_ent_id`）及企业
    /// `ID(ent_id)`)
    ///
    /// <https://open.taobao.com/api.htm?docId=48911&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.va.getentinfo",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytVaGetentinfo {
        pub ent_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.va.uploadretail`
pub mod drug_kyt_va_uploadretail {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.va.uploadretail` (零售单据上传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48912&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.va.uploadretail",
        response = DrugKytVaUploadretailResponse,
        debug
    )]
    pub struct DrugKytVaUploadretail {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: BillType,
        pub physic_type: Option<i64>,
        pub ref_user_id: String,
        pub from_user_id: Option<String>,
        pub oper_ic_code: Option<String>,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        #[top_api(required, max_items = 2000)]
        pub trace_codes: Vec<String>,
        pub customer_id_type: Option<String>,
        pub customer_id: Option<String>,
        #[top_api(secret)]
        pub user_tel: Option<String>,
        pub network_bill_flag: Option<String>,
        pub medic_doctor: Option<String>,
        pub medic_dispenser: Option<String>,
        pub user_name: Option<String>,
        pub user_agent: Option<String>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        #[top_api(value = 321)]
        V321,
        #[top_api(value = 322)]
        V322,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytVaUploadretailResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.wes.drugrescode`
pub mod drug_kyt_wes_drugrescode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.drugrescode` (查询药品码段信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=65763&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.drugrescode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytWesDrugrescode {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        pub physic_name: String,
        pub approval_licence_no: Option<String>,
        pub start_date: Option<String>,
        pub end_date: Option<String>,
        pub ent_name: Option<String>,
        pub package_spec: Option<String>,
        pub prepn_spec: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<Page>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total_num: Option<i64>,
        pub result_list: Vec<DrugTableDto>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugTableDto {
        pub prepn_type_desc: Option<String>,
        pub physic_type_desc: Option<String>,
        pub physic_type: Option<PhysicType>,
        pub physic_name: Option<String>,
        pub prod_code: Option<String>,
        pub physic_detail_type: Option<i64>,
        pub ref_ent_id: Option<String>,
        pub prod_name: Option<String>,
        pub mod_date: Option<String>,
        pub ent_name: Option<String>,
        pub pkg_unit_desc: Option<String>,
        pub physic_detail_type_desc: Option<String>,
        pub prepn_unit_desc: Option<String>,
        pub sub_type_list: Vec<SubTypeList>,
    }

    /// The values of `physic_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PhysicType {
        /// 特殊药品原料药
        #[top_api(value = 1)]
        V1,
        /// 特殊药品制剂
        #[top_api(value = 2)]
        V2,
        /// 普通药品
        #[top_api(value = 3)]
        V3,
        /// 未分类
        #[top_api(value = 9)]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubTypeList {
        pub prepn_unit: Option<String>,
        pub package_spec: Option<String>,
        pub code_res_list: Vec<CodeResList>,
        pub prepn_spec: Option<String>,
        pub prod_seq_no: Option<String>,
        pub approve_no: Option<String>,
        pub physic_detail_type: Option<String>,
        pub pack_unit: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub pack_unit_name: Option<String>,
        pub prepn_desc: Option<String>,
        pub prepn_unit_name: Option<String>,
        pub sub_type_no: Option<String>,
        pub approve_no_old: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeResList {
        pub code_prefix: Option<String>,
        pub res_code: Option<String>,
        pub code_level: Option<String>,
        pub pkg_ratio: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.wes.getbyentid`
pub mod drug_kyt_wes_getbyentid {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.getbyentid` (根据企业主键查看企业详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=65765&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.getbyentid",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytWesGetbyentid {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        pub ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub dict_region_code: Option<String>,
        pub reg_region_detail: Option<String>,
        pub reg_region_code: Option<String>,
        pub org_code: Option<String>,
        pub legal_org_flag: Option<String>,
        pub direct_manage: Option<String>,
        pub ent_name: Option<String>,
        pub is_network: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
        pub dict_region_detail: Option<String>,
        pub status: Option<String>,
        pub ent_capital_name: Option<String>,
        pub user_role_type: Option<String>,
        pub user_role_type_str: Option<String>,
        pub ent_org_type: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.wes.getbyrefentid`
pub mod drug_kyt_wes_getbyrefentid {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.getbyrefentid` (根据企业唯一标识查看企业详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=65766&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.getbyrefentid",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytWesGetbyrefentid {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        pub dest_ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub ent_id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub is_network: Option<String>,
        pub ent_name: Option<String>,
        pub direct_manage: Option<String>,
        pub legal_org_flag: Option<String>,
        pub org_code: Option<String>,
        pub reg_region_code: Option<String>,
        pub reg_region_detail: Option<String>,
        pub dict_region_code: Option<String>,
        pub dict_region_detail: Option<String>,
        pub status: Option<String>,
        pub user_role_type_str: Option<String>,
        pub user_role_type: Option<String>,
        pub ent_org_type: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.wes.getdruginfo.downloadurl`
pub mod drug_kyt_wes_getdruginfo_downloadurl {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.getdruginfo.downloadurl` (药品全量数据下载)
    ///
    /// <https://open.taobao.com/api.htm?docId=66491&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.getdruginfo.downloadurl",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytWesGetdruginfoDownloadurl {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub success: Option<bool>,
        pub model: Option<JsonObject>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `JSONObject`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JsonObject {
        pub url: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.wes.getentinfo`
pub mod drug_kyt_wes_getentinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.getentinfo` (根据企业名称查询企业唯一标识【`ref_ent_id`】和企业
    /// ID【`ent_id`】)
    ///
    /// <https://open.taobao.com/api.htm?docId=65767&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.getentinfo",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytWesGetentinfo {
        pub ent_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
        pub network_type: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.wes.listparts`
pub mod drug_kyt_wes_listparts {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.listparts` (查询往来单位列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=65681&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.listparts",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytWesListparts {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        pub ent_name: Option<String>,
        pub ref_partner_id: Option<String>,
        pub begin_date: Option<String>,
        pub end_date: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<Page>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total_num: Option<i64>,
        pub result_list: Vec<PEntParDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PEntParDto {
        pub partner_id: Option<String>,
        pub partner_name: Option<String>,
        pub ent_id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_prov_code: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
        pub is_network: Option<String>,
        pub partner_capital_name: Option<String>,
        pub partner_type: Option<PartnerType>,
        pub partner_ent_id: Option<String>,
        pub last_mod_date: Option<String>,
        pub crt_date: Option<String>,
        pub crt_ic_name: Option<String>,
        pub status: Option<String>,
        pub mod_ic_name: Option<String>,
        pub partner_level: Option<String>,
        pub mod_ic_code: Option<String>,
        pub p_ent_par_id: Option<String>,
        pub crt_ic_code: Option<String>,
    }

    /// The values of `partner_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PartnerType {
        /// 生产企业
        #[top_api(value = "1")]
        V1,
        /// 批发企业
        #[top_api(value = "2")]
        V2,
        /// 医疗机构
        #[top_api(value = "3")]
        V3,
        /// 零售企业
        #[top_api(value = "4")]
        V4,
        /// 物流企业
        #[top_api(value = "5")]
        V5,
        /// 上市许可持有人
        #[top_api(value = "7")]
        V7,
        /// 中央随机化系统提供商
        #[top_api(value = "8")]
        V8,
        /// 政府系统
        #[top_api(value = "110")]
        V110,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.drug.kyt.wes.listparts.byagent`
pub mod drug_kyt_wes_listparts_byagent {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.listparts.byagent` (物流代货主查找往来单位接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=66492&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.listparts.byagent",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytWesListpartsByagent {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        pub ent_name: Option<String>,
        pub ref_partner_id: Option<String>,
        pub begin_date: Option<String>,
        pub end_date: Option<String>,
        pub page_size: i64,
        pub page: i64,
        pub agent_ref_ent_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<Page>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total_num: Option<i64>,
        pub result_list: Vec<PEntParDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PEntParDto {
        pub partner_id: Option<String>,
        pub partner_name: Option<String>,
        pub ent_id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_prov_code: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
        pub is_network: Option<String>,
        pub partner_capital_name: Option<String>,
        pub partner_type: Option<String>,
        pub partner_ent_id: Option<String>,
        pub last_mod_date: Option<String>,
        pub crt_date: Option<String>,
        pub crt_ic_name: Option<String>,
        pub status: Option<String>,
        pub mod_ic_name: Option<String>,
        pub partner_level: Option<String>,
        pub mod_ic_code: Option<String>,
        pub p_ent_par_id: Option<String>,
        pub crt_ic_code: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.wes.listupout`
pub mod drug_kyt_wes_listupout {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.listupout` (查询货主/本企业上游企业出库单据信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=65522&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.listupout",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytWesListupout {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        pub begin_date: Option<String>,
        pub end_date: Option<String>,
        pub from_user_id: Option<String>,
        pub produce_batch_no: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub bill_type: Option<String>,
        pub physic_type: Option<String>,
        pub status: Option<String>,
        pub bill_code: Option<String>,
        pub page_size: i64,
        pub page: i64,
        pub agent_ref_ent_id: Option<String>,
        pub upload_time_begin: Option<String>,
        pub upload_time_end: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub result_list: Vec<BillUpOutDetailDo>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillUpOutDetailDo {
        pub from_ent_name: Option<String>,
        pub code_count: Option<i64>,
        pub exprie_date: Option<String>,
        pub produce_ent_name: Option<String>,
        pub produce_date: Option<String>,
        pub produce_batch_no: Option<String>,
        pub pkg_spec: Option<String>,
        pub physic_info: Option<String>,
        pub physic_name: Option<String>,
        pub prepn_count: Option<i64>,
        pub from_ref_user_id: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub bill_time: Option<String>,
        pub bill_code: Option<String>,
        pub bill_type: Option<String>,
        pub to_user_name: Option<String>,
        pub from_user_name: Option<String>,
        pub exprie_date_format: Option<String>,
        pub bill_time_format: Option<String>,
        pub bill_out_id: Option<i64>,
        pub prepn_unit: Option<i64>,
        pub prepn_spec: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub produce_date_format: Option<String>,
        pub status: Option<String>,
        pub to_user_id: Option<String>,
        pub from_user_id: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.wes.query.upbillcode`
pub mod drug_kyt_wes_query_upbillcode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.query.upbillcode` (通过一个码查询上游出库单)
    ///
    /// <https://open.taobao.com/api.htm?docId=66493&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.query.upbillcode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytWesQueryUpbillcode {
        pub ref_ent_id: Option<String>,
        #[top_api(secret)]
        pub license_token: String,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub success: Option<bool>,
        pub model_list: Vec<BillUpstreamDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `BillUpstreamDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillUpstreamDto {
        pub from_user_name: Option<String>,
        pub bill_time: Option<TopDateTime>,
        pub ref_user_id: Option<String>,
        pub from_user_id: Option<String>,
        pub bill_type: Option<String>,
        pub to_user_name: Option<String>,
        pub bill_code: Option<String>,
        pub to_user_id: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub from_ref_user_id: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.wes.querycodeactive`
pub mod drug_kyt_wes_querycodeactive {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.querycodeactive` (查询码是否激活)
    ///
    /// <https://open.taobao.com/api.htm?docId=66495&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.querycodeactive",
        response = DrugKytWesQuerycodeactiveResponse,
        debug
    )]
    pub struct DrugKytWesQuerycodeactive {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        pub codes: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytWesQuerycodeactiveResponse {
        pub models: Vec<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.wes.remnantbill.upload`
pub mod drug_kyt_wes_remnantbill_upload {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.remnantbill.upload` (wes 零头出入库单据上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=66496&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.remnantbill.upload",
        response = DrugKytWesRemnantbillUploadResponse,
        debug
    )]
    pub struct DrugKytWesRemnantbillUpload {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        pub bill_type: String,
        pub bill_code: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub bill_time: String,
        pub from_ref_user_id: String,
        pub to_ref_user_id: String,
        pub ass_ref_ent_id: Option<String>,
        pub dis_ref_ent_id: Option<String>,
        pub drug_ent_base_info_id: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub produce_date: String,
        /// A day as \``yyyyMMdd`\`.
        pub expire_date: String,
        pub produce_batch_no: String,
        pub input_amount: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytWesRemnantbillUploadResponse {
        #[top_api(flag)]
        pub response_status: Option<bool>,
        pub model: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.wes.saveent`
pub mod drug_kyt_wes_saveent {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.saveent` (新增往来单位企业记录)
    ///
    /// <https://open.taobao.com/api.htm?docId=66494&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.saveent",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytWesSaveent {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        pub add_ent_req: AddEntReqDto,
        pub lic_picture_byte: FileItem,
    }

    /// `AddEntReqDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddEntReqDto {
        pub dict_region_detail: String,
        pub ent_org_type: i64,
        pub store_addrs: Vec<Address>,
        pub ent_name: String,
        pub user_role_type: i64,
        pub reg_addr: AddEntReqDtoRegAddr,
        pub license_type: i64,
        #[top_api(secret)]
        pub mobile_phone: String,
        pub org_code: String,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub contact_psn_nm: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Address {
        pub area_name: Option<String>,
        pub city_name: Option<String>,
        pub prov_name: Option<String>,
    }

    /// `Address`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddEntReqDtoRegAddr {
        pub prov_name: Option<String>,
        pub city_name: Option<String>,
        pub area_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub success: Option<bool>,
        pub model: Option<Model>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub check_msg: Option<String>,
        pub par_ref_ent_id: Option<String>,
        #[top_api(flag)]
        pub add_sucess: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.wes.searchbill`
pub mod drug_kyt_wes_searchbill {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.searchbill` (通过时间段批量查询入出库单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=65764&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.cur_page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.searchbill",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytWesSearchbill {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        pub auth_ref_user_id: String,
        pub begin_date: String,
        pub end_date: String,
        pub partner_id_send: Option<String>,
        pub partner_id_recv: Option<String>,
        pub agent_ref_user_id: Option<String>,
        pub bill_code: Option<String>,
        pub bill_type: Option<BillType>,
        pub cur_page: i64,
        pub page_size: i64,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 所有
        #[top_api(value = "A")]
        A,
        /// 入库
        #[top_api(value = "AI")]
        Ai,
        /// 出库
        #[top_api(value = "AO")]
        Ao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub result_list: Vec<BillChkInOutDo>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillChkInOutDo {
        pub bill_type: Option<String>,
        pub bill_code: Option<String>,
        pub from_user_id: Option<String>,
        pub ref_user_name: Option<String>,
        pub ref_user_id: Option<String>,
        pub produce_date: Option<String>,
        pub upload_file_name: Option<String>,
        pub from_user_name: Option<String>,
        pub to_user_id: Option<String>,
        pub produce_ent_id: Option<String>,
        pub bill_time: Option<String>,
        pub user_role_type: Option<String>,
        pub process_date: Option<String>,
        pub bill_id: Option<String>,
        pub to_user_name: Option<String>,
        pub agent_user_name: Option<String>,
        pub agent_ref_user_id: Option<String>,
        pub bill_type_name: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub from_ref_user_id: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.wes.searchbill.detail`
pub mod drug_kyt_wes_searchbill_detail {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.searchbill.detail` (查询单据详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=65505&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.searchbill.detail",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytWesSearchbillDetail {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        pub bill_code: String,
        pub show_code: ShowCode,
    }

    /// The values of `show_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ShowCode {
        /// 显示
        #[top_api(value = "1")]
        V1,
        /// 不显示
        #[top_api(value = "0")]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<BillInOutDetailDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillInOutDetailDto {
        pub mod_date: Option<String>,
        pub process_date: Option<String>,
        pub bill_time: Option<String>,
        pub to_user_id: Option<String>,
        pub to_ent_name: Option<String>,
        pub from_user_id: Option<String>,
        pub from_ent_name: Option<String>,
        pub bill_type_name: Option<String>,
        pub bill_type: Option<String>,
        pub bill_code: Option<String>,
        pub bill_chk_in_out_detail_list_d_t_o_list: Vec<Billchkinoutdetaillistdtolist>,
        pub codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Billchkinoutdetaillistdtolist {
        pub expired_date: Option<String>,
        pub produce_ent_name: Option<String>,
        pub prod_code: Option<String>,
        pub product_code: Option<String>,
        pub produce_date: Option<String>,
        pub product_batch_no: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub physic_name: Option<String>,
        pub preparations_unit: Option<String>,
        pub temp_pkg_spec: Option<String>,
        pub min_preparations_count: Option<String>,
        pub min_pkg_count: Option<String>,
        pub physic_type_name: Option<String>,
        pub physic_type: Option<String>,
        pub approve_no: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.wes.searchstatus`
pub mod drug_kyt_wes_searchstatus {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.searchstatus` (单据处理状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=65684&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.searchstatus",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytWesSearchstatus {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        pub begin_date: String,
        pub end_date: String,
        pub bill_type: BillType,
        pub bill_code: Option<String>,
        pub drug_type: Option<String>,
        pub deal_status: Option<DealStatus>,
        pub from_user_id: Option<String>,
        pub to_user_id: Option<String>,
        pub agent_ref_user_id: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 全部
        #[top_api(value = "A")]
        A,
        /// 全部入库
        #[top_api(value = "AI")]
        Ai,
        /// 全部出库
        #[top_api(value = "AO")]
        Ao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `deal_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DealStatus {
        /// 处理中
        #[top_api(value = "0")]
        Handling,
        /// 处理成功
        #[top_api(value = "3")]
        HandlingSucceeded,
        /// 处理失败
        #[top_api(value = "4")]
        HandlingFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub total_num: Option<i64>,
        pub result_list: Vec<BillDealStatusSearchDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillDealStatusSearchDo {
        pub store_inout_seq_no: Option<String>,
        pub physic_type: Option<String>,
        pub upload_file_name: Option<String>,
        pub from_user_name: Option<String>,
        pub role_type: Option<String>,
        pub crt_date: Option<String>,
        pub ic_code: Option<String>,
        pub short_file_name: Option<String>,
        pub ref_user_name: Option<String>,
        pub bill_time: Option<String>,
        pub result_type: Option<ResultType>,
        pub upload_flag: Option<String>,
        pub process_flag: Option<String>,
        pub process_date: Option<String>,
        pub bill_code: Option<String>,
        pub bill_type: Option<String>,
        pub to_user_name: Option<String>,
        pub from_user_id: Option<String>,
        pub from_ref_user_id: Option<String>,
        pub to_user_id: Option<String>,
        pub ref_user_id: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub user_id: Option<String>,
        pub process_info: Option<String>,
    }

    /// The values of `result_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultType {
        /// 处理中
        #[top_api(value = "0")]
        Handling,
        /// 上传成功
        #[top_api(value = "1")]
        V1,
        /// 处理成功
        #[top_api(value = "3")]
        HandlingSucceeded,
        /// 处理失败
        #[top_api(value = "4")]
        HandlingFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.drug.kyt.wes.synonymauths`
pub mod drug_kyt_wes_synonymauths {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.synonymauths` (物流企业查询货主企业信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=65680&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.synonymauths",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytWesSynonymauths {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        pub ent_name: Option<String>,
        pub syn_own_ent_id: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<Page>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total_num: Option<i64>,
        pub result_list: Vec<ResPSynonymDto>,
    }

    /// `ResPSynonymDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResPSynonymDto {
        pub ent_name: Option<String>,
        pub city_desc: Option<String>,
        pub prov_desc: Option<String>,
        pub area_desc: Option<String>,
        pub ent_id: Option<String>,
        pub dict_region_code: Option<String>,
        pub ref_ent_id: Option<String>,
        pub syn_own_ent_id: Option<String>,
        pub user_ent_id: Option<String>,
        pub crt_date: Option<String>,
        pub user_role_type: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.wes.upbill.detailwithcode`
pub mod drug_kyt_wes_upbill_detailwithcode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.upbill.detailwithcode` (查询上游出库单明细（带追溯码信息）)
    ///
    /// <https://open.taobao.com/api.htm?docId=65683&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.upbill.detailwithcode",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytWesUpbillDetailwithcode {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        pub bill_code: String,
        pub from_ref_user_id: String,
        pub to_ref_user_id: String,
        pub agent_ref_ent_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<BillUpOutDetailDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillUpOutDetailDto {
        pub bill_code: Option<String>,
        pub bill_type_name: Option<String>,
        pub bill_type: Option<String>,
        pub ent_send_name: Option<String>,
        pub ent_send_id: Option<String>,
        pub ent_recv_name: Option<String>,
        pub ent_recv_id: Option<String>,
        pub store_out_date: Option<String>,
        pub update_date: Option<String>,
        pub drug_infos_dto_list: Vec<DrugInfosDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugInfosDto {
        pub produce_date: Option<String>,
        pub product_ent_name: Option<String>,
        pub package_spec: Option<String>,
        pub prod_name: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_unit: Option<String>,
        pub produce_batch_no: Option<String>,
        pub prod_seq_no: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub valid_end_date: Option<String>,
        pub least_pkg_amount: Option<String>,
        pub least_prepn_amount: Option<String>,
        pub code_info_list_dto_list: Vec<CodeInfoListDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeInfoListDto {
        pub prepn_spec: Option<String>,
        pub prepn_amount: Option<String>,
        pub pkg_amount: Option<String>,
        pub code_level: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.wes.uploadcircubill`
pub mod drug_kyt_wes_uploadcircubill {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.uploadcircubill` (生产批发单据上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=65673&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.uploadcircubill",
        response = DrugKytWesUploadcircubillResponse,
        debug
    )]
    pub struct DrugKytWesUploadcircubill {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: BillType,
        pub physic_type: i64,
        pub agent_ref_user_id: Option<String>,
        pub from_user_id: String,
        pub to_user_id: String,
        pub dest_user_id: Option<String>,
        pub oper_ic_code: String,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        pub file_content: String,
        pub upload_file_name: String,
        pub client_type: String,
        #[top_api(secret)]
        pub from_address: Option<String>,
        #[top_api(secret)]
        pub to_address: Option<String>,
        pub from_bill_code: Option<String>,
        pub order_code: Option<String>,
        pub from_person: Option<String>,
        #[top_api(secret)]
        pub to_person: Option<String>,
        pub dis_ref_ent_id: Option<String>,
        pub dis_ent_id: Option<String>,
        pub qu_receivable: Option<i64>,
        pub xt_is_check: Option<XtIsCheck>,
        pub xt_check_code: Option<String>,
        pub xt_check_code_desc: Option<String>,
        pub drug_list_json: Option<String>,
        pub ass_ref_ent_id: Option<String>,
        pub ass_ent_id: Option<String>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 采购入库
        #[top_api(value = 102)]
        V102,
        /// 销售出库
        #[top_api(value = 201)]
        V201,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `xt_is_check`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum XtIsCheck {
        /// 未通过验证
        #[top_api(value = "0")]
        V0,
        /// 已验证
        #[top_api(value = "1")]
        Verified,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytWesUploadcircubillResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.wes.uploadinoutbill`
pub mod drug_kyt_wes_uploadinoutbill {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.wes.uploadinoutbill` (企业上传出入库信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=65682&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.wes.uploadinoutbill",
        response = DrugKytWesUploadinoutbillResponse,
        debug
    )]
    pub struct DrugKytWesUploadinoutbill {
        pub ref_ent_id: String,
        #[top_api(secret)]
        pub license_token: String,
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: BillType,
        pub physic_type: i64,
        pub agent_ref_user_id: Option<i64>,
        pub from_user_id: String,
        pub to_user_id: String,
        pub dest_user_id: Option<String>,
        pub oper_ic_code: String,
        #[top_api(secret)]
        pub oper_ic_name: String,
        pub warehouse_id: Option<String>,
        pub drug_id: Option<String>,
        pub trace_codes: String,
        pub client_type: String,
        pub return_reason_code: Option<String>,
        pub return_reason_des: Option<String>,
        pub cancel_reason_code: Option<String>,
        pub cancel_reason_des: Option<String>,
        #[top_api(secret)]
        pub executer_name: Option<String>,
        #[top_api(secret)]
        pub executer_code: Option<String>,
        #[top_api(secret)]
        pub superviser_name: Option<String>,
        #[top_api(secret)]
        pub superviser_code: Option<String>,
        #[top_api(secret)]
        pub from_address: Option<String>,
        #[top_api(secret)]
        pub to_address: Option<String>,
        pub from_bill_code: Option<String>,
        pub order_code: Option<String>,
        pub from_person: Option<String>,
        #[top_api(secret)]
        pub to_person: Option<String>,
        pub dis_ref_ent_id: Option<String>,
        pub dis_ent_id: Option<String>,
        pub qu_receivable: Option<i64>,
        pub xt_is_check: Option<XtIsCheck>,
        pub xt_check_code: Option<String>,
        pub xt_check_code_desc: Option<String>,
        pub drug_list_json: Option<String>,
        pub ass_ref_ent_id: Option<String>,
        pub ass_ent_id: Option<String>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 采购入库
        #[top_api(value = 102)]
        V102,
        /// 销售出库
        #[top_api(value = 201)]
        V201,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `xt_is_check`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum XtIsCheck {
        /// 未通过验证
        #[top_api(value = "0")]
        V0,
        /// 已验证
        #[top_api(value = "1")]
        Verified,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytWesUploadinoutbillResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.yb.getcoderelation`
pub mod drug_kyt_yb_getcoderelation {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.yb.getcoderelation` (医保-查询码的所有子码)
    ///
    /// <https://open.taobao.com/api.htm?docId=45313&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.yb.getcoderelation",
        response = DrugKytYbGetcoderelationResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytYbGetcoderelation {
        pub bureau_name: String,
        pub terminal_name: String,
        pub terminal_type: TerminalType,
        pub invocation: Invocation,
        pub code: String,
    }

    /// The values of `terminal_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TerminalType {
        /// 零售
        #[top_api(value = "1005100")]
        V1005100,
        /// 医疗
        #[top_api(value = "1005200")]
        V1005200,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `invocation`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Invocation {
        /// 正式
        #[top_api(value = "formal")]
        Formal,
        /// 测试
        #[top_api(value = "test")]
        Test,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytYbGetcoderelationResult {
        pub success: Option<bool>,
        pub model_list: Option<Model>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub code_relation_dto_list: Vec<CodeRelationDto>,
        pub pkg_ratio: Option<String>,
    }

    /// `CodeRelationDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeRelationDto {
        pub code: Option<String>,
        pub parent_code: Option<String>,
        pub code_level: Option<String>,
        pub code_pack_level: Option<String>,
        pub box_amount: Option<i64>,
        pub box_status: Option<BoxStatus>,
        pub status: Option<String>,
    }

    /// The values of `box_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BoxStatus {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 拼箱
        #[top_api(value = 1)]
        V1,
        /// 零箱
        #[top_api(value = 2)]
        V2,
        /// 即拼箱又零箱
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.alihealth.drug.kyt.yy.drugcodes`
pub mod drug_kyt_yy_drugcodes {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.yy.drugcodes` (查询药品是否赋码)
    ///
    /// <https://open.taobao.com/api.htm?docId=46021&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.yy.drugcodes",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytYyDrugcodes {
        pub ref_ent_name: String,
        pub physic_name: String,
        pub produce_batch_no: String,
        pub physic_type: String,
        pub prepn_spec: String,
        pub pkg_spec: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<DrugCode>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugCode {
        pub has_code: Option<bool>,
        pub pkg_spec_list: Vec<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.yy.getentinfo`
pub mod drug_kyt_yy_getentinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.yy.getentinfo` (得到企业信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=49965&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.yy.getentinfo",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytYyGetentinfo {
        pub ent_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.yy.listparts`
pub mod drug_kyt_yy_listparts {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.yy.listparts` (查询往来单位)
    ///
    /// <https://open.taobao.com/api.htm?docId=50115&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.yy.listparts",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytYyListparts {
        pub ref_ent_id: String,
        pub ent_name: Option<String>,
        pub ref_partner_id: Option<String>,
        pub page_size: i64,
        pub page: i64,
        pub begin_date: Option<String>,
        pub end_date: Option<String>,
        pub agent_ref_ent_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<Page>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total_num: Option<i64>,
        pub result_list: Vec<PEntParDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PEntParDto {
        pub partner_id: Option<String>,
        pub partner_name: Option<String>,
        pub ent_id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_prov_code: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
        pub is_network: Option<String>,
        pub partner_capital_name: Option<String>,
        pub partner_type: Option<String>,
        pub partner_ent_id: Option<String>,
        pub last_mod_date: Option<String>,
        pub crt_date: Option<String>,
        pub crt_ic_name: Option<String>,
        pub status: Option<String>,
        pub mod_ic_name: Option<String>,
        pub partner_level: Option<String>,
        pub mod_ic_code: Option<String>,
        pub p_ent_par_id: Option<String>,
        pub crt_ic_code: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.yy.querysubcodes`
pub mod drug_kyt_yy_querysubcodes {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.yy.querysubcodes` (查询一个码的所有子码)
    ///
    /// <https://open.taobao.com/api.htm?docId=45161&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.yy.querysubcodes",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugKytYyQuerysubcodes {
        pub ref_ent_id: String,
        #[top_api(max_items = 50)]
        pub codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model_list: Vec<CodeRelationDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeRelationDto {
        pub code_relation_list: Vec<CodeInfo>,
        pub error_code_content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeInfo {
        pub status: Option<String>,
        pub code: Option<String>,
        pub code_level: Option<String>,
        pub parent_code: Option<String>,
        pub code_pack_level: Option<String>,
    }
}

/// `alibaba.alihealth.drug.kyt.yy.uploadinoutbill`
pub mod drug_kyt_yy_uploadinoutbill {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.yy.uploadinoutbill` (医院出入库信息上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=46023&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.yy.uploadinoutbill",
        response = DrugKytYyUploadinoutbillResponse,
        debug
    )]
    pub struct DrugKytYyUploadinoutbill {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: i64,
        pub physic_type: i64,
        pub ref_user_id: String,
        pub agent_ref_user_id: Option<String>,
        pub from_user_id: String,
        pub to_user_id: String,
        pub dest_user_id: Option<String>,
        pub oper_ic_code: String,
        #[top_api(secret)]
        pub oper_ic_name: String,
        pub warehouse_id: Option<String>,
        pub drug_id: Option<String>,
        #[top_api(required, max_items = 800)]
        pub trace_codes: Vec<String>,
        pub client_type: String,
        pub return_reason_code: Option<String>,
        pub return_reason_des: Option<String>,
        pub cancel_reason_code: Option<String>,
        pub cancel_reason_des: Option<String>,
        #[top_api(secret)]
        pub executer_name: Option<String>,
        #[top_api(secret)]
        pub executer_code: Option<String>,
        #[top_api(secret)]
        pub superviser_name: Option<String>,
        #[top_api(secret)]
        pub superviser_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytYyUploadinoutbillResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.kyt.yy.uploadretail`
pub mod drug_kyt_yy_uploadretail {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.kyt.yy.uploadretail` (医院上传出库信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=46020&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.kyt.yy.uploadretail",
        response = DrugKytYyUploadretailResponse,
        debug
    )]
    pub struct DrugKytYyUploadretail {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: BillType,
        pub physic_type: Option<i64>,
        pub ref_user_id: String,
        pub from_user_id: Option<String>,
        pub oper_ic_code: Option<String>,
        pub drugstore_name: Option<String>,
        #[top_api(required, max_items = 2000)]
        pub trace_codes: Vec<String>,
        pub customer_id_type: Option<String>,
        pub customer_id: Option<String>,
        #[top_api(secret)]
        pub user_tel: Option<String>,
        pub network_bill_flag: Option<String>,
        pub medic_doctor: Option<String>,
        pub medic_dispenser: Option<String>,
        pub user_name: Option<String>,
        pub user_agent: Option<String>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        #[top_api(value = 321)]
        V321,
        #[top_api(value = 322)]
        V322,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugKytYyUploadretailResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.lsyd.saveent`
pub mod drug_lsyd_saveent {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.lsyd.saveent` (零售药店往来单位新增)
    ///
    /// <https://open.taobao.com/api.htm?docId=55573&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.lsyd.saveent",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugLsydSaveent {
        pub ref_ent_id: String,
        pub add_ent_req: AddEntReqDto,
        pub lic_picture_byte: FileItem,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddEntReqDto {
        pub dict_region_detail: String,
        pub ent_org_type: i64,
        pub store_addrs: Vec<Address>,
        pub ent_name: String,
        pub user_role_type: i64,
        pub reg_addr: AddEntReqDtoRegAddr,
        pub license_type: i64,
        #[top_api(secret)]
        pub mobile_phone: String,
        pub org_code: String,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub contact_psn_nm: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Address {
        pub area_name: Option<String>,
        pub city_name: Option<String>,
        pub prov_name: Option<String>,
    }

    /// `Address`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddEntReqDtoRegAddr {
        pub prov_name: Option<String>,
        pub city_name: Option<String>,
        pub area_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub success: Option<bool>,
        pub model: Option<Model>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub check_msg: Option<String>,
        pub par_ref_ent_id: Option<String>,
        #[top_api(flag)]
        pub add_sucess: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.scan.querycode`
pub mod drug_scan_querycode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.scan.querycode` (查询药监码对应的有效期和包装规格)
    ///
    /// <https://open.taobao.com/api.htm?docId=43192&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.scan.querycode",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugScanQuerycode {
        pub code: String,
        #[top_api(required)]
        pub scan_time: Option<TopDateTime>,
        pub webchat_id: String,
        pub province_code: Option<String>,
        pub city_code: Option<String>,
        pub area_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<DrugScanLog>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugScanLog {
        pub pkg_spec: Option<String>,
        pub code: Option<String>,
        pub expiry_date: Option<String>,
    }
}

/// `alibaba.alihealth.drug.updatebarcode.bytraccode`
pub mod drug_updatebarcode_bytraccode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.updatebarcode.bytraccode` (根据追溯码修改 69 码)
    ///
    /// <https://open.taobao.com/api.htm?docId=40718&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.updatebarcode.bytraccode",
        response = DrugUpdatebarcodeBytraccodeResponse,
        debug
    )]
    pub struct DrugUpdatebarcodeBytraccode {
        pub trace_code: String,
        pub barcode: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugUpdatebarcodeBytraccodeResponse {
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.drug.upload.extinfo`
pub mod drug_upload_extinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.upload.extinfo` (中药饮片及器械对接)
    ///
    /// <https://open.taobao.com/api.htm?docId=52760&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.upload.extinfo",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugUploadExtinfo {
        pub ref_ent_id: String,
        pub drug_id: String,
        pub batch_no: String,
        pub ext_info_dto: ExtInfoDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtInfoDto {
        pub produce_info_dto: Option<ProduceInfoDto>,
        pub seedlings_base_info_dto: Option<SeedlingsBaseInfoDto>,
        pub pieces_detection_dto: Option<PiecesDetectionDto>,
        pub materials_detection_dto: Option<MaterialsDetectionDto>,
        pub purchase_info_dto: Option<PurchaseInfoDto>,
        pub process_info_dto: Option<ProcessInfoDto>,
        pub pieces_produce_info_dto: Option<PiecesProduceInfoDto>,
        pub warehouse_info_dto: Option<WarehouseInfoDto>,
        pub planting_info_dto: Option<PlantingInfoDto>,
        pub ent_info_dto: Option<EntInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub produce_batch_no: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub produce_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeedlingsBaseInfoDto {
        pub variety: Option<String>,
        pub breeding_site: Option<String>,
        pub seedling_source: Option<String>,
        pub geographic_location: Option<String>,
        pub base_area: Option<String>,
        pub base_location: Option<String>,
        pub base_name: Option<String>,
        pub base_pictures: Vec<String>,
        pub base_certification: Option<RichTextDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RichTextDto {
        pub pictures: Vec<String>,
        pub text: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PiecesDetectionDto {
        pub pesticides_detection: Option<String>,
        pub pieces_harm_detection: Option<String>,
        pub aflatoxin_detection: Option<String>,
        pub inspection_report_pictures: Vec<String>,
        pub exec_standard: Option<String>,
        pub pieces_pictures: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaterialsDetectionDto {
        pub pesticides_detection: Option<String>,
        pub pieces_harm_detection: Option<String>,
        pub aflatoxin_detection: Option<String>,
        pub inspection_report_pictures: Vec<String>,
        pub exec_standard: Option<String>,
        pub materials_batch_no: Option<String>,
        pub materials_pictures: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchaseInfoDto {
        /// A day as \``yyyy-MM-dd`\`.
        pub purchase_date: Option<String>,
        pub supplier_name: Option<String>,
        pub purchase_num: Option<String>,
        pub materials_batch_no: Option<String>,
        pub purchase_pictures: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProcessInfoDto {
        /// A day as \``yyyy-MM-dd`\`.
        pub harvest_date: Option<String>,
        pub harvest_position: Option<String>,
        pub harvest_num: Option<String>,
        pub process_method: Option<String>,
        pub process_machine: Option<String>,
        pub harvest_pictures: Vec<String>,
        pub harvested_plot: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PiecesProduceInfoDto {
        /// A day as \``yyyy-MM-dd`\`.
        pub production_start_date: Option<String>,
        pub package_spec: Option<String>,
        pub production_process: Option<String>,
        pub production_sum: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub production_end_date: Option<String>,
        pub packing_material: Option<String>,
        pub production_pictures: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseInfoDto {
        pub warehouse_location: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub inbound_date: Option<String>,
        pub inbound_sum: Option<String>,
        pub storage_conditions: Option<String>,
        pub maintenance_cycle: Option<String>,
        pub storage_pictures: Vec<String>,
        pub outbound_sum: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub outbound_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlantingInfoDto {
        pub planting_area: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub planting_date: Option<String>,
        pub pesticide_use: Option<String>,
        pub biological_regulator: Option<String>,
        pub soil_type: Option<String>,
        pub planting_pictures: Vec<String>,
        pub cultivation_mode: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EntInfoDto {
        #[top_api(secret)]
        pub ent_contact: Option<String>,
        pub ent_qualification_pictures: Vec<String>,
        pub ent_introduction: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub msg_code: Option<String>,
        pub success: Option<bool>,
        pub msg_info: Option<String>,
        pub model: Option<bool>,
    }
}

/// `alibaba.alihealth.drug.wxinfo.upload`
pub mod drug_wxinfo_upload {
    use crate::prelude::*;

    /// `alibaba.alihealth.drug.wxinfo.upload` (小程序数据回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=54903&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drug.wxinfo.upload",
        response = DrugWxinfoUploadResponse,
        debug
    )]
    pub struct DrugWxinfoUpload {
        pub user_info: Option<String>,
        pub shop_info: Option<String>,
        pub saler_info: Option<String>,
        pub isv_channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugWxinfoUploadResponse {
        pub model: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.drugcheckcode.checklastfour`
pub mod drugcheckcode_checklastfour {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugcheckcode.checklastfour` (校验追溯码的后 4 位是否正确)
    ///
    /// <https://open.taobao.com/api.htm?docId=66679&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugcheckcode.checklastfour",
        response = DrugcheckcodeChecklastfourResponse,
        debug
    )]
    pub struct DrugcheckcodeChecklastfour {
        pub code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugcheckcodeChecklastfourResponse {
        #[top_api(flag)]
        pub success_i: Option<bool>,
        pub model: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.drugcode.applycert`
pub mod drugcode_applycert {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugcode.applycert` (申请证书为对接方)
    ///
    /// <https://open.taobao.com/api.htm?docId=50589&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugcode.applycert",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugcodeApplycert {
        pub serial_num: String,
        pub ref_ent_id: String,
        pub ent_name: String,
        pub csr: String,
        pub cert_lost_flag: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<SysCertDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SysCertDto {
        pub cert_sn: Option<String>,
        pub cert: Option<String>,
    }
}

/// `alibaba.alihealth.drugcode.center.receive.bound.status`
pub mod drugcode_center_receive_bound_status {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugcode.center.receive.bound.status` (接收中央随机化系统和临床研究机构的绑定
    /// 确认状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=52194&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugcode.center.receive.bound.status",
        response = DrugcodeCenterReceiveBoundStatusResponse,
        debug
    )]
    pub struct DrugcodeCenterReceiveBoundStatus {
        pub project_id: i64,
        pub hospital_ref_ent_id: String,
        pub status: Status,
        pub center_random_sys_id: String,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 绑定成功
        #[top_api(value = 4)]
        BindingSucceeded,
        /// 绑定失败
        #[top_api(value = 5)]
        BindingFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugcodeCenterReceiveBoundStatusResponse {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.drugcode.drugfactory.blindfile.getbatchinfo`
pub mod drugcode_drugfactory_blindfile_getbatchinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugcode.drugfactory.blindfile.getbatchinfo` (获取盲底文件中的批次信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=57859&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugcode.drugfactory.blindfile.getbatchinfo",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugcodeDrugfactoryBlindfileGetbatchinfo {
        pub ref_ent_id: String,
        pub sub_type_no: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub blind_file_start_date: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub blind_file_end_date: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub blind_file_batch_info_dto_list: Vec<BlindFileBatchInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BlindFileBatchInfoDto {
        pub batch_no: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub produce_date: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub expire_date: Option<String>,
    }
}

/// `alibaba.alihealth.drugcode.drugfactory.blindfiledellog`
pub mod drugcode_drugfactory_blindfiledellog {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugcode.drugfactory.blindfiledellog` (接收盲底文件删除日志)
    ///
    /// <https://open.taobao.com/api.htm?docId=52983&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugcode.drugfactory.blindfiledellog",
        response = DrugcodeDrugfactoryBlindfiledellogResponse,
        debug
    )]
    pub struct DrugcodeDrugfactoryBlindfiledellog {
        pub ref_ent_id: String,
        /// Several values with commas between them.
        pub blind_file_names: String,
        pub operator: String,
        #[top_api(required)]
        pub blind_file_delete_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugcodeDrugfactoryBlindfiledellogResponse {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.drugcode.drugfactory.exportattribute`
pub mod drugcode_drugfactory_exportattribute {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugcode.drugfactory.exportattribute` (导出所有项目的药物属性和药品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=54751&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugcode.drugfactory.exportattribute",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugcodeDrugfactoryExportattribute {
        pub ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<TrialProjectInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrialProjectInfoDto {
        pub project_and_attribute_dto_list: Vec<TrialProjectAndAttributeDto>,
        pub drug_dto_list: Vec<SubType>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrialProjectAndAttributeDto {
        pub trial_project_name: Option<String>,
        pub trial_project_no: Option<String>,
        pub first_attr_dto_list: Vec<FirstAttrDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FirstAttrDto {
        pub first_attribute_name: Option<String>,
        pub first_attribute_no: Option<String>,
        pub secondary_attr_dto_list: Vec<SecondaryAttrDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SecondaryAttrDto {
        pub secondary_attribute_name: Option<String>,
        pub secondary_attribute_no: Option<String>,
        pub secondary_attr_desc: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubType {
        pub drug_ent_base_info_id: Option<String>,
        pub authorized_no: Option<String>,
        pub pack_unit: Option<String>,
        pub package_spec: Option<String>,
        pub physic_detail_type: Option<String>,
        pub physic_expiry: Option<String>,
        pub physic_expiry_unit: Option<String>,
        pub physic_info: Option<String>,
        pub physic_type: Option<String>,
        pub pkg_num: Option<String>,
        pub prepn_unit: Option<String>,
        pub product_name: Option<String>,
        pub res_prod_codes: Option<ResProdCodes>,
        pub spec: Option<String>,
        pub r#type: Option<String>,
        pub type_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResProdCodes {
        pub res_code_list: Vec<ResCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResCode {
        pub value: Option<String>,
        pub code_level: Option<String>,
        pub code_version: Option<String>,
        pub pkg_ratio: Option<String>,
    }
}

/// `alibaba.alihealth.drugcode.drugfactory.exportcategory`
pub mod drugcode_drugfactory_exportcategory {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugcode.drugfactory.exportcategory` (导出临床药品目录)
    ///
    /// <https://open.taobao.com/api.htm?docId=50929&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugcode.drugfactory.exportcategory",
        response = DrugcodeDrugfactoryExportcategoryResponse,
        debug
    )]
    pub struct DrugcodeDrugfactoryExportcategory {
        pub ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugcodeDrugfactoryExportcategoryResponse {
        pub model: Vec<ProductDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductDto {
        pub product_code: Option<String>,
        pub comment: Option<String>,
        pub sub_type_list: Vec<SubType>,
        pub product_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubType {
        pub prepn_unit: Option<String>,
        pub pack_unit: Option<String>,
        pub physic_detail_type: Option<String>,
        pub pkg_num: Option<String>,
        pub r#type: Option<String>,
        pub package_spec: Option<String>,
        pub spec: Option<String>,
        pub type_no: Option<String>,
        pub res_prod_codes: Option<ResProdCodes>,
        pub physic_info: Option<String>,
        pub physic_type: Option<String>,
        pub physic_expiry: Option<String>,
        pub authorized_no: Option<String>,
        pub physic_expiry_unit: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResProdCodes {
        pub res_code_list: Vec<ResCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResCode {
        pub code_version: Option<String>,
        pub code_level: Option<String>,
        pub value: Option<String>,
        pub pkg_ratio: Option<String>,
    }
}

/// `alibaba.alihealth.drugcode.drugfactory.exportproject`
pub mod drugcode_drugfactory_exportproject {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugcode.drugfactory.exportproject` (导出项目和药品目录)
    ///
    /// <https://open.taobao.com/api.htm?docId=51589&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugcode.drugfactory.exportproject",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugcodeDrugfactoryExportproject {
        pub ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub models: Vec<TrialProjectDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrialProjectDto {
        pub trial_project_name: Option<String>,
        pub trial_project_no: Option<String>,
        pub drug_dto_list: Vec<SubType>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubType {
        pub product_name: Option<String>,
        pub authorized_no: Option<String>,
        pub pack_unit: Option<String>,
        pub package_spec: Option<String>,
        pub physic_detail_type: Option<String>,
        pub physic_expiry: Option<String>,
        pub physic_info: Option<String>,
        pub physic_type: Option<String>,
        pub r#type: Option<String>,
        pub type_no: Option<String>,
        pub prepn_unit: Option<String>,
        pub pkg_num: Option<String>,
        pub res_prod_codes: Option<ResProdCodes>,
        pub spec: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResProdCodes {
        pub res_code_list: Vec<ResCode>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResCode {
        pub value: Option<String>,
        pub code_level: Option<String>,
        pub code_version: Option<String>,
        pub pkg_ratio: Option<String>,
    }
}

/// `alibaba.alihealth.drugcode.drugfactory.getblindresult`
pub mod drugcode_drugfactory_getblindresult {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugcode.drugfactory.getblindresult` (获取盲底文件处理结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=51809&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugcode.drugfactory.getblindresult",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugcodeDrugfactoryGetblindresult {
        pub ref_ent_id: String,
        pub blind_file_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<BlindFileProcessResultDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BlindFileProcessResultDto {
        pub ref_ent_id: Option<String>,
        pub blind_file_name: Option<String>,
        pub process_status: Option<ProcessStatus>,
        pub fail_reason: Option<String>,
    }

    /// The values of `process_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ProcessStatus {
        /// 处理成功
        #[top_api(value = "0")]
        HandlingSucceeded,
        /// 处理失败
        #[top_api(value = "1")]
        HandlingFailed,
        /// 正在处理
        #[top_api(value = "2")]
        Handling,
        /// 待处理
        #[top_api(value = "3")]
        AwaitingHandling,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.drugcode.drugfactory.getencrptypk`
pub mod drugcode_drugfactory_getencrptypk {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugcode.drugfactory.getencrptypk` (获取加密公钥)
    ///
    /// <https://open.taobao.com/api.htm?docId=50592&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugcode.drugfactory.getencrptypk",
        response = DrugcodeDrugfactoryGetencrptypkResponse,
        debug
    )]
    pub struct DrugcodeDrugfactoryGetencrptypk {
        pub ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugcodeDrugfactoryGetencrptypkResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.drugcode.drugfactory.transferblind`
pub mod drugcode_drugfactory_transferblind {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugcode.drugfactory.transferblind` (传输盲底文件)
    ///
    /// <https://open.taobao.com/api.htm?docId=51810&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugcode.drugfactory.transferblind",
        response = DrugcodeDrugfactoryTransferblindResponse,
        debug
    )]
    pub struct DrugcodeDrugfactoryTransferblind {
        pub ref_ent_id: Option<String>,
        pub sign_value: Option<String>,
        pub cipher_text: Option<String>,
        pub file_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugcodeDrugfactoryTransferblindResponse {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.drugcode.drugfactory.transferdata`
pub mod drugcode_drugfactory_transferdata {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugcode.drugfactory.transferdata` (药厂传输数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=50588&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugcode.drugfactory.transferdata",
        response = DrugcodeDrugfactoryTransferdataResponse,
        debug
    )]
    pub struct DrugcodeDrugfactoryTransferdata {
        /// In milliseconds.
        pub timestamp_yl: i64,
        pub sign_value: String,
        pub cipher_text: String,
        pub ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugcodeDrugfactoryTransferdataResponse {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.drugcode.listentparbyrefentid`
pub mod drugcode_listentparbyrefentid {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugcode.listentparbyrefentid` (根据企业 id 获取往来单位)
    ///
    /// <https://open.taobao.com/api.htm?docId=58710&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugcode.listentparbyrefentid",
        response = DrugcodeListentparbyrefentidResponse,
        debug
    )]
    pub struct DrugcodeListentparbyrefentid {
        pub ref_ent_id: String,
        pub ent_name: Option<String>,
        pub partner_idb: Option<String>,
        pub page: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugcodeListentparbyrefentidResponse {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }

    /// `PageInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub total_num: Option<i64>,
        pub result: Vec<PEntParDto>,
    }

    /// `PEntParDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PEntParDto {
        pub city_name: Option<String>,
        pub area_name: Option<String>,
        pub prov_name: Option<String>,
        pub partner_ent_id: Option<String>,
        pub par_ref_ent_id: Option<String>,
        pub audit_flag: Option<AuditFlag>,
        pub p_ent_par_id: Option<String>,
        pub network_type: Option<i64>,
        pub ent_id: Option<String>,
        pub partner_name: Option<String>,
        pub license_type_str: Option<String>,
        pub is_network: Option<i64>,
        #[top_api(secret)]
        pub addr_detail: Option<String>,
        pub ent_prov_code: Option<String>,
        pub ref_ent_id: Option<String>,
        pub country_name: Option<String>,
        pub partner_id: Option<String>,
        pub partner_capital_name: Option<String>,
    }

    /// The values of `audit_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditFlag {
        /// 审核通过
        #[top_api(value = 1)]
        V1,
        /// 审核不通过
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 0)]
        AwaitingReview,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.alihealth.drugcode.nodename.get`
pub mod drugcode_nodename_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugcode.nodename.get` (根据码获取机构名称)
    ///
    /// <https://open.taobao.com/api.htm?docId=65069&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugcode.nodename.get",
        response = DrugcodeNodenameGetResponse,
        debug
    )]
    pub struct DrugcodeNodenameGet {
        pub code: String,
        pub ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugcodeNodenameGetResponse {
        pub model: Vec<DrugScancodeFlowLogDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `DrugScancodeFlowLogDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugScancodeFlowLogDto {
        pub code: Option<String>,
        pub name: Option<String>,
    }
}

/// `alibaba.alihealth.drugcode.scan`
pub mod drugcode_scan {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugcode.scan` (查询扫码信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=51052&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugcode.scan",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugcodeScan {
        pub code: String,
        pub query_app_name: String,
        pub client_id: Option<String>,
        pub device_utdid: Option<String>,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<DrugInfoDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugInfoDto {
        pub code: Option<String>,
        pub drug_name: Option<String>,
        pub specifications: Option<String>,
        pub sub_ret_code: Option<SubRetCode>,
        #[top_api(flag = "0")]
        pub ret_code: Option<String>,
        pub prepn_type: Option<String>,
        pub pkg_spec: Option<String>,
        pub query_total_count: Option<i64>,
        pub production_batch: Option<String>,
        pub query_count: Option<String>,
    }

    /// The values of `sub_ret_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubRetCode {
        /// 没有申请过此码
        #[top_api(value = "11")]
        V11,
        /// 后四位检验不对
        #[top_api(value = "12")]
        V12,
        /// 没激活过
        #[top_api(value = "13")]
        V13,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.drugcode.scan.his`
pub mod drugcode_scan_his {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugcode.scan.his` (企业查询扫码历史)
    ///
    /// <https://open.taobao.com/api.htm?docId=66301&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugcode.scan.his",
        response = DrugcodeScanHisResponse,
        debug
    )]
    pub struct DrugcodeScanHis {
        pub code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugcodeScanHisResponse {
        pub model: Vec<CodeScanDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `CodeScanDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeScanDto {
        pub query_date: Option<String>,
        pub query_app_name_format: Option<String>,
    }
}

/// `alibaba.alihealth.drugcode.user.data`
pub mod drugcode_user_data {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugcode.user.data` (西安杨森同步用户行为接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53675&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugcode.user.data",
        response = DrugcodeUserDataResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugcodeUserData {
        #[top_api(max_items = 999)]
        pub list: Vec<HaoxinqingDataDto>,
        pub ref_ent_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HaoxinqingDataDto {
        pub number: Option<i64>,
        pub bussiness_type: Option<i64>,
        pub pay_time: Option<String>,
        pub drug_name: Option<String>,
        pub user_id: Option<String>,
        pub uuid: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugcodeUserDataResult {
        pub headers: Option<String>,
        pub success: Option<bool>,
        pub model: Option<String>,
        pub biz_ext_map: Option<String>,
        pub mapping_code: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub http_status_code: Option<i64>,
    }
}

/// `alibaba.alihealth.drugdisease.query`
pub mod drugdisease_query {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugdisease.query` (药品诊断查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=64440&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugdisease.query",
        response = DrugdiseaseQueryResponse,
        idempotent,
        debug
    )]
    pub struct DrugdiseaseQuery {
        pub spu_disease_query_dto: SpuDiseaseQueryDto,
    }

    /// `SpuDiseaseQueryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpuDiseaseQueryDto {
        pub spu_ids: String,
        pub tenant: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugdiseaseQueryResponse {
        pub data: Vec<DrugDiseaseMappingDto>,
        pub is_success: Option<bool>,
    }

    /// `DrugDiseaseMappingDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugDiseaseMappingDto {
        pub spu_id: Option<String>,
        pub disease_list: Vec<DiseaseInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DiseaseInfo {
        pub disease_name: Option<String>,
        pub disease_code: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.lsyd.getkeyflagdruginfo.downloadurl`
pub mod drugtrace_top_lsyd_getkeyflagdruginfo_downloadurl {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.lsyd.getkeyflagdruginfo.downloadurl` (获取重点追溯品种明细下载
    /// URL)
    ///
    /// <https://open.taobao.com/api.htm?docId=66089&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.lsyd.getkeyflagdruginfo.downloadurl",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopLsydGetkeyflagdruginfoDownloadurl {
        pub ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub success: Option<bool>,
        pub model: Option<JsonObject>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `JSONObject`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JsonObject {
        pub url: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.lsyd.listupout`
pub mod drugtrace_top_lsyd_listupout {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.lsyd.listupout` (零售药店查询本企业上游企业出库单据信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=52765&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.lsyd.listupout",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopLsydListupout {
        pub ref_ent_id: String,
        pub begin_date: String,
        pub end_date: String,
        pub from_user_id: Option<String>,
        pub produce_batch_no: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub bill_type: Option<String>,
        pub physic_type: Option<String>,
        pub status: Option<String>,
        pub bill_code: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub result_list: Vec<BillUpOutDetailDo>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillUpOutDetailDo {
        pub from_ent_name: Option<String>,
        pub code_count: Option<i64>,
        pub exprie_date: Option<String>,
        pub produce_ent_name: Option<String>,
        pub produce_date: Option<String>,
        pub produce_batch_no: Option<String>,
        pub pkg_spec: Option<String>,
        pub physic_info: Option<String>,
        pub physic_name: Option<String>,
        pub prepn_count: Option<i64>,
        pub from_ref_user_id: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub bill_time: Option<String>,
        pub bill_code: Option<String>,
        pub bill_type: Option<String>,
        pub to_user_name: Option<String>,
        pub from_user_name: Option<String>,
        pub exprie_date_format: Option<String>,
        pub bill_time_format: Option<String>,
        pub bill_out_id: Option<i64>,
        pub prepn_unit: Option<i64>,
        pub prepn_spec: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub produce_date_format: Option<String>,
        pub status: Option<String>,
        pub to_user_id: Option<String>,
        pub from_user_id: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.lsyd.listupout.detail`
pub mod drugtrace_top_lsyd_listupout_detail {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.lsyd.listupout.detail` (上游出库单单据明细查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=53727&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.lsyd.listupout.detail",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopLsydListupoutDetail {
        pub ref_ent_id: String,
        pub bill_code: String,
        pub from_ref_user_id: String,
        pub to_ref_user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<BillUpOutDetailDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillUpOutDetailDto {
        pub bill_code: Option<String>,
        pub bill_type_name: Option<String>,
        pub bill_type: Option<String>,
        pub ent_send_name: Option<String>,
        pub ent_send_id: Option<String>,
        pub ent_recv_name: Option<String>,
        pub ent_recv_id: Option<String>,
        pub store_out_date: Option<String>,
        pub update_date: Option<String>,
        pub drug_infos_dto_list: Vec<DrugInfosDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugInfosDto {
        pub produce_date: Option<String>,
        pub product_ent_name: Option<String>,
        pub package_spec: Option<String>,
        pub prod_name: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_unit: Option<String>,
        pub produce_batch_no: Option<String>,
        pub prod_seq_no: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub valid_end_date: Option<String>,
        pub least_pkg_amount: Option<String>,
        pub least_prepn_amount: Option<String>,
        pub code_info_list_dto_list: Vec<CodeInfoListDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeInfoListDto {
        pub prepn_spec: Option<String>,
        pub prepn_amount: Option<String>,
        pub pkg_amount: Option<String>,
        pub code_level: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.lsyd.query.billstatus`
pub mod drugtrace_top_lsyd_query_billstatus {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.lsyd.query.billstatus` (上传单据后处理状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=52557&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.lsyd.query.billstatus",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopLsydQueryBillstatus {
        pub ref_ent_id: String,
        pub begin_date: String,
        pub end_date: String,
        pub bill_type: BillType,
        pub bill_code: Option<String>,
        pub drug_type: Option<String>,
        pub deal_status: Option<DealStatus>,
        pub from_user_id: Option<String>,
        pub to_user_id: Option<String>,
        pub agent_ref_user_id: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 全部
        #[top_api(value = "A")]
        A,
        /// 全部入库
        #[top_api(value = "AI")]
        Ai,
        /// 全部出库
        #[top_api(value = "AO")]
        Ao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `deal_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DealStatus {
        /// 上传成功
        #[top_api(value = "0")]
        V0,
        /// 处理成功
        #[top_api(value = "3")]
        HandlingSucceeded,
        /// 处理失败
        #[top_api(value = "4")]
        HandlingFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub total_num: Option<i64>,
        pub result_list: Vec<BillDealStatusSearchDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillDealStatusSearchDo {
        pub store_inout_seq_no: Option<String>,
        pub physic_type: Option<String>,
        pub upload_file_name: Option<String>,
        pub from_user_name: Option<String>,
        pub role_type: Option<String>,
        pub crt_date: Option<String>,
        pub ic_code: Option<String>,
        pub short_file_name: Option<String>,
        pub ref_user_name: Option<String>,
        pub bill_time: Option<String>,
        pub result_type: Option<ResultType>,
        pub upload_flag: Option<String>,
        pub process_flag: Option<String>,
        pub process_date: Option<String>,
        pub bill_code: Option<String>,
        pub bill_type: Option<String>,
        pub to_user_name: Option<String>,
        pub from_user_id: Option<String>,
        pub from_ref_user_id: Option<String>,
        pub to_user_id: Option<String>,
        pub ref_user_id: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub user_id: Option<String>,
        pub process_info: Option<String>,
    }

    /// The values of `result_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultType {
        /// 处理中
        #[top_api(value = "0")]
        Handling,
        /// 上传成功
        #[top_api(value = "1")]
        V1,
        /// 处理成功
        #[top_api(value = "3")]
        HandlingSucceeded,
        /// 处理失败
        #[top_api(value = "4")]
        HandlingFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.drugtrace.top.lsyd.query.codedetail`
pub mod drugtrace_top_lsyd_query_codedetail {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.lsyd.query.codedetail` (根据码查询码信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=52566&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.lsyd.query.codedetail",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopLsydQueryCodedetail {
        pub ref_ent_id: String,
        #[top_api(required, max_items = 1000)]
        pub codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub models: Vec<CodeFullInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub code_status_type_d_t_o: Option<CodeStatusTypeDto>,
        pub code: Option<String>,
        pub p_user_ent_d_t_o: Option<PUserEntDto>,
        pub package_level: Option<String>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeStatusTypeDto {
        pub code_status: Option<CodeStatus>,
    }

    /// The values of `code_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CodeStatus {
        /// 已激活
        #[top_api(value = "A")]
        A,
        /// 已核注
        #[top_api(value = "I")]
        I,
        /// 已核销
        #[top_api(value = "O")]
        O,
        /// 已注销
        #[top_api(value = "C")]
        C,
        /// 已售出
        #[top_api(value = "S")]
        S,
        /// 码不存在
        #[top_api(value = "E")]
        E,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntDto {
        pub ref_ent_id: Option<String>,
        pub ent_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub physic_type_desc: Option<String>,
        pub physic_name: Option<String>,
        pub exprie: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub approval_licence_no: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub produce_date_str: Option<String>,
        pub pkg_amount: Option<String>,
        pub expire_date: Option<String>,
        pub batch_no: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.lsyd.query.getbyrefentid`
pub mod drugtrace_top_lsyd_query_getbyrefentid {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.lsyd.query.getbyrefentid` (根据企业唯一标识查看企业详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=59646&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.lsyd.query.getbyrefentid",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopLsydQueryGetbyrefentid {
        pub ref_ent_id: String,
        pub dest_ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub ent_id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub is_network: Option<String>,
        pub ent_name: Option<String>,
        pub direct_manage: Option<String>,
        pub legal_org_flag: Option<String>,
        pub org_code: Option<String>,
        pub reg_region_code: Option<String>,
        pub reg_region_detail: Option<String>,
        pub dict_region_code: Option<String>,
        pub dict_region_detail: Option<String>,
        pub status: Option<String>,
        pub user_role_type_str: Option<String>,
        pub user_role_type: Option<String>,
        pub ent_org_type: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.lsyd.query.getentinfo`
pub mod drugtrace_top_lsyd_query_getentinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.lsyd.query.getentinfo` (通过企业名得到唯一标识 `ref_ent_id` 及
    /// 企业 `ent_id`)
    ///
    /// <https://open.taobao.com/api.htm?docId=52568&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.lsyd.query.getentinfo",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopLsydQueryGetentinfo {
        pub ent_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
        pub network_type: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.lsyd.query.listparts`
pub mod drugtrace_top_lsyd_query_listparts {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.lsyd.query.listparts` (往来单位查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=54255&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.lsyd.query.listparts",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopLsydQueryListparts {
        pub ref_ent_id: String,
        pub ent_name: Option<String>,
        pub ref_partner_id: Option<String>,
        pub begin_date: Option<String>,
        pub end_date: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<Page>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total_num: Option<i64>,
        pub result_list: Vec<PEntParDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PEntParDto {
        pub partner_id: Option<String>,
        pub partner_name: Option<String>,
        pub ent_id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_prov_code: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
        pub is_network: Option<String>,
        pub partner_capital_name: Option<String>,
        pub partner_type: Option<String>,
        pub partner_ent_id: Option<String>,
        pub last_mod_date: Option<String>,
        pub crt_date: Option<String>,
        pub crt_ic_name: Option<String>,
        pub status: Option<String>,
        pub mod_ic_name: Option<String>,
        pub partner_level: Option<String>,
        pub mod_ic_code: Option<String>,
        pub p_ent_par_id: Option<String>,
        pub crt_ic_code: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.lsyd.query.relation`
pub mod drugtrace_top_lsyd_query_relation {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.lsyd.query.relation` (单码关联关系查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=52563&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.lsyd.query.relation",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopLsydQueryRelation {
        pub ref_ent_id: String,
        pub code: String,
        pub des_ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model_list: Vec<CodeRelationDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeRelationDto {
        pub code_active_info_dto: Option<CodeActiveInfoDto>,
        pub code_relation_list: Vec<CodeInfo>,
        pub is_smallest: Option<String>,
        pub pkg_info_dto: Option<PkgInfoDto>,
        pub base_infos_dto: Option<BaseInfosDto>,
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeActiveInfoDto {
        pub process_flag: Option<String>,
        pub status: Option<String>,
        pub relation_type: Option<String>,
        pub user_cert: Option<String>,
        pub prod_code: Option<String>,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        pub upload_file_name: Option<String>,
        pub upload_file_path: Option<String>,
        pub active_date: Option<TopDateTime>,
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
        pub process_date: Option<TopDateTime>,
        pub process_end_date: Option<TopDateTime>,
        pub oper_ic_code: Option<String>,
        pub upload_flag: Option<String>,
        pub crt_date: Option<TopDateTime>,
        pub process_count: Option<String>,
        pub active_count: Option<i64>,
        pub other_num: Option<i64>,
        pub small_num: Option<i64>,
        pub crt_date_string: Option<String>,
        pub bill_in_id: Option<String>,
        pub code_active_info_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeInfo {
        pub status: Option<String>,
        pub code: Option<String>,
        pub code_level: Option<String>,
        pub parent_code: Option<String>,
        pub code_pack_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PkgInfoDto {
        pub code_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseInfosDto {
        pub base_info_list: Vec<BaseInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseInfoDto {
        pub physic_info: Option<String>,
        pub ref_ent_id: Option<String>,
        pub pkg_spec: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type: Option<String>,
        pub physic_name: Option<String>,
        pub pkg_ratio: Option<String>,
        pub exprie_date: Option<String>,
        pub produce_batch_no: Option<String>,
        pub produce_date: Option<String>,
        pub sub_type_no: Option<String>,
        pub product_code: Option<String>,
        pub prod_id: Option<String>,
        pub approve_no: Option<String>,
        pub physic_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub produce_date: Option<TopDateTime>,
        pub expire_date: Option<String>,
        pub batch_no: Option<String>,
        pub code: Option<String>,
        pub pkg_amount: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.lsyd.query.upbillcode`
pub mod drugtrace_top_lsyd_query_upbillcode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.lsyd.query.upbillcode` (通过一个码，查询这个码对应的上游企业出
    /// 库单的单据号)
    ///
    /// <https://open.taobao.com/api.htm?docId=52560&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.lsyd.query.upbillcode",
        response = DrugtraceTopLsydQueryUpbillcodeResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopLsydQueryUpbillcode {
        pub code: Option<String>,
        pub ref_ent_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugtraceTopLsydQueryUpbillcodeResult {
        pub success: Option<bool>,
        pub model_list: Vec<BillUpstreamDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `BillUpstreamDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillUpstreamDto {
        pub from_user_name: Option<String>,
        pub bill_time: Option<TopDateTime>,
        pub ref_user_id: Option<String>,
        pub from_user_id: Option<String>,
        pub bill_type: Option<String>,
        pub to_user_name: Option<String>,
        pub bill_code: Option<String>,
        pub to_user_id: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub from_ref_user_id: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.lsyd.query.upbilldetail`
pub mod drugtrace_top_lsyd_query_upbilldetail {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.lsyd.query.upbilldetail` (根据单据号查询单据的详情信息【注意：
    /// 查询的是本企业的单据】)
    ///
    /// <https://open.taobao.com/api.htm?docId=52561&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.lsyd.query.upbilldetail",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopLsydQueryUpbilldetail {
        pub bill_code: String,
        pub ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<BillInOutDetailDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillInOutDetailDto {
        pub mod_date: Option<String>,
        pub process_date: Option<String>,
        pub bill_time: Option<String>,
        pub to_user_id: Option<String>,
        pub to_ent_name: Option<String>,
        pub from_user_id: Option<String>,
        pub from_ent_name: Option<String>,
        pub bill_type_name: Option<String>,
        pub bill_type: Option<String>,
        pub bill_code: Option<String>,
        pub bill_chk_in_out_detail_list_d_t_o_list: Vec<Billchkinoutdetaillistdtolist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Billchkinoutdetaillistdtolist {
        pub expired_date: Option<String>,
        pub produce_ent_name: Option<String>,
        pub prod_code: Option<String>,
        pub product_code: Option<String>,
        pub produce_date: Option<String>,
        pub product_batch_no: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub physic_name: Option<String>,
        pub preparations_unit: Option<String>,
        pub temp_pkg_spec: Option<String>,
        pub min_preparations_count: Option<String>,
        pub min_pkg_count: Option<String>,
        pub physic_type_name: Option<String>,
        pub physic_type: Option<String>,
        pub code_and_parent_list: Vec<Codeandparentlist>,
        pub approve_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Codeandparentlist {
        pub code: Option<String>,
        pub code_level: Option<String>,
        pub parent_code: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.lsyd.service.getenddate`
pub mod drugtrace_top_lsyd_service_getenddate {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.lsyd.service.getenddate` (获取企业服务截止时间)
    ///
    /// <https://open.taobao.com/api.htm?docId=66088&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.lsyd.service.getenddate",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopLsydServiceGetenddate {
        pub ref_ent_id: String,
        pub business: i64,
        pub service: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub success: Option<bool>,
        pub end_date: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.lsyd.uploadinoutbill`
pub mod drugtrace_top_lsyd_uploadinoutbill {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.lsyd.uploadinoutbill` (出入库单据上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=52555&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.lsyd.uploadinoutbill",
        response = DrugtraceTopLsydUploadinoutbillResponse,
        debug
    )]
    pub struct DrugtraceTopLsydUploadinoutbill {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: i64,
        pub physic_type: i64,
        pub ref_user_id: String,
        pub agent_ref_user_id: Option<String>,
        pub from_user_id: String,
        pub to_user_id: String,
        pub dest_user_id: Option<String>,
        pub oper_ic_code: String,
        #[top_api(secret)]
        pub oper_ic_name: String,
        pub warehouse_id: Option<String>,
        pub drug_id: Option<String>,
        #[top_api(required, max_items = 3500)]
        pub trace_codes: Vec<String>,
        pub client_type: String,
        pub return_reason_code: Option<String>,
        pub return_reason_des: Option<String>,
        pub cancel_reason_code: Option<String>,
        pub cancel_reason_des: Option<String>,
        #[top_api(secret)]
        pub executer_name: Option<String>,
        #[top_api(secret)]
        pub executer_code: Option<String>,
        #[top_api(secret)]
        pub superviser_name: Option<String>,
        #[top_api(secret)]
        pub superviser_code: Option<String>,
        pub from_address: Option<String>,
        #[top_api(secret)]
        pub to_address: Option<String>,
        pub from_bill_code: Option<String>,
        pub order_code: Option<String>,
        pub from_person: Option<String>,
        pub to_person: Option<String>,
        pub dis_ref_ent_id: Option<String>,
        pub dis_ent_id: Option<String>,
        pub qu_receivable: Option<i64>,
        pub xt_is_check: Option<XtIsCheck>,
        pub xt_check_code: Option<String>,
        pub xt_check_code_desc: Option<String>,
        pub drug_list_json: Option<String>,
        pub ass_ref_ent_id: Option<String>,
        pub ass_ent_id: Option<String>,
    }

    /// The values of `xt_is_check`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum XtIsCheck {
        /// 未通过验证
        #[top_api(value = "0")]
        V0,
        /// 已验证
        #[top_api(value = "1")]
        Verified,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugtraceTopLsydUploadinoutbillResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drugtrace.top.lsyd.uploadretail`
pub mod drugtrace_top_lsyd_uploadretail {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.lsyd.uploadretail` (零售单据上传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=52554&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.lsyd.uploadretail",
        response = DrugtraceTopLsydUploadretailResponse,
        debug
    )]
    pub struct DrugtraceTopLsydUploadretail {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: BillType,
        pub physic_type: Option<i64>,
        pub ref_user_id: String,
        pub from_user_id: Option<String>,
        pub oper_ic_code: Option<String>,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        #[top_api(required, max_items = 3500)]
        pub trace_codes: Vec<String>,
        pub customer_id_type: Option<String>,
        pub customer_id: Option<String>,
        #[top_api(secret)]
        pub user_tel: Option<String>,
        pub network_bill_flag: Option<String>,
        pub medic_doctor: Option<String>,
        pub medic_dispenser: Option<String>,
        #[top_api(secret)]
        pub user_name: Option<String>,
        pub user_agent: Option<String>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        #[top_api(value = 321)]
        V321,
        #[top_api(value = 322)]
        V322,
        #[top_api(value = 116)]
        V116,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugtraceTopLsydUploadretailResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drugtrace.top.yljg.drugtable`
pub mod drugtrace_top_yljg_drugtable {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.yljg.drugtable` (查询药品目录信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=64956&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.yljg.drugtable",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopYljgDrugtable {
        pub ref_ent_id: String,
        pub physic_name: String,
        pub approval_licence_no: Option<String>,
        pub start_date: Option<String>,
        pub end_date: Option<String>,
        pub ent_name: Option<String>,
        pub package_spec: Option<String>,
        pub prepn_spec: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<Page>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total_num: Option<i64>,
        pub result_list: Vec<DrugTableDto>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugTableDto {
        pub prepn_type_desc: Option<String>,
        pub physic_type_desc: Option<String>,
        pub physic_type: Option<PhysicType>,
        pub physic_name: Option<String>,
        pub prod_code: Option<String>,
        pub physic_detail_type: Option<i64>,
        pub ref_ent_id: Option<String>,
        pub prod_name: Option<String>,
        pub mod_date: Option<String>,
        pub ent_name: Option<String>,
        pub pkg_unit_desc: Option<String>,
        pub physic_detail_type_desc: Option<String>,
        pub prepn_unit_desc: Option<String>,
        pub sub_type_list: Vec<SubTypeList>,
    }

    /// The values of `physic_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PhysicType {
        /// 特殊药品原料药
        #[top_api(value = 1)]
        V1,
        /// 特殊药品制剂
        #[top_api(value = 2)]
        V2,
        /// 普通药品
        #[top_api(value = 3)]
        V3,
        /// 未分类
        #[top_api(value = 9)]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubTypeList {
        pub prepn_unit: Option<String>,
        pub package_spec: Option<String>,
        pub code_res_list: Vec<CodeResList>,
        pub prepn_spec: Option<String>,
        pub prod_seq_no: Option<String>,
        pub approve_no: Option<String>,
        pub physic_detail_type: Option<String>,
        pub pack_unit: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub pack_unit_name: Option<String>,
        pub prepn_desc: Option<String>,
        pub prepn_unit_name: Option<String>,
        pub sub_type_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeResList {
        pub code_prefix: Option<String>,
        pub res_code: Option<String>,
        pub code_level: Option<String>,
        pub pkg_ratio: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.yljg.getkeyflagdruginfo.downloadurl`
pub mod drugtrace_top_yljg_getkeyflagdruginfo_downloadurl {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.yljg.getkeyflagdruginfo.downloadurl` (获取重点追溯品种明细下载
    /// URL)
    ///
    /// <https://open.taobao.com/api.htm?docId=66090&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.yljg.getkeyflagdruginfo.downloadurl",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopYljgGetkeyflagdruginfoDownloadurl {
        pub ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub success: Option<bool>,
        pub model: Option<JsonObject>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `JSONObject`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct JsonObject {
        pub url: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.yljg.listupout`
pub mod drugtrace_top_yljg_listupout {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.yljg.listupout` (医疗机构查询本企业上游企业出库单据信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=52764&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.yljg.listupout",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopYljgListupout {
        pub ref_ent_id: String,
        pub begin_date: String,
        pub end_date: String,
        pub from_user_id: Option<String>,
        pub produce_batch_no: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub bill_type: Option<String>,
        pub physic_type: Option<String>,
        pub status: Option<String>,
        pub bill_code: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub result_list: Vec<BillUpOutDetailDo>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillUpOutDetailDo {
        pub from_ent_name: Option<String>,
        pub code_count: Option<i64>,
        pub exprie_date: Option<String>,
        pub produce_ent_name: Option<String>,
        pub produce_date: Option<String>,
        pub produce_batch_no: Option<String>,
        pub pkg_spec: Option<String>,
        pub physic_info: Option<String>,
        pub physic_name: Option<String>,
        pub prepn_count: Option<i64>,
        pub from_ref_user_id: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub bill_time: Option<String>,
        pub bill_code: Option<String>,
        pub bill_type: Option<String>,
        pub to_user_name: Option<String>,
        pub from_user_name: Option<String>,
        pub exprie_date_format: Option<String>,
        pub bill_time_format: Option<String>,
        pub bill_out_id: Option<i64>,
        pub prepn_unit: Option<i64>,
        pub prepn_spec: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub produce_date_format: Option<String>,
        pub status: Option<String>,
        pub to_user_id: Option<String>,
        pub from_user_id: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.yljg.listupout.detail`
pub mod drugtrace_top_yljg_listupout_detail {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.yljg.listupout.detail` (上游出库单单据明细查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=53726&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.yljg.listupout.detail",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopYljgListupoutDetail {
        pub ref_ent_id: String,
        pub bill_code: String,
        pub from_ref_user_id: String,
        pub to_ref_user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<BillUpOutDetailDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillUpOutDetailDto {
        pub bill_code: Option<String>,
        pub bill_type_name: Option<String>,
        pub bill_type: Option<String>,
        pub ent_send_name: Option<String>,
        pub ent_send_id: Option<String>,
        pub ent_recv_name: Option<String>,
        pub ent_recv_id: Option<String>,
        pub store_out_date: Option<String>,
        pub update_date: Option<String>,
        pub drug_infos_dto_list: Vec<DrugInfosDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugInfosDto {
        pub produce_date: Option<String>,
        pub product_ent_name: Option<String>,
        pub package_spec: Option<String>,
        pub prod_name: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_unit: Option<String>,
        pub produce_batch_no: Option<String>,
        pub prod_seq_no: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub valid_end_date: Option<String>,
        pub least_pkg_amount: Option<String>,
        pub least_prepn_amount: Option<String>,
        pub code_info_list_dto_list: Vec<CodeInfoListDto>,
        pub approval_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeInfoListDto {
        pub prepn_spec: Option<String>,
        pub prepn_amount: Option<String>,
        pub pkg_amount: Option<String>,
        pub code_level: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.yljg.query.billstatus`
pub mod drugtrace_top_yljg_query_billstatus {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.yljg.query.billstatus` (上传单据后处理状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=52558&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.yljg.query.billstatus",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopYljgQueryBillstatus {
        pub ref_ent_id: String,
        pub begin_date: String,
        pub end_date: String,
        pub bill_type: BillType,
        pub bill_code: Option<String>,
        pub drug_type: Option<String>,
        pub deal_status: Option<DealStatus>,
        pub from_user_id: Option<String>,
        pub to_user_id: Option<String>,
        pub agent_ref_user_id: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 全部
        #[top_api(value = "A")]
        A,
        /// 全部入库
        #[top_api(value = "AI")]
        Ai,
        /// 全部出库
        #[top_api(value = "AO")]
        Ao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `deal_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DealStatus {
        /// 上传成功
        #[top_api(value = "0")]
        V0,
        /// 处理成功
        #[top_api(value = "3")]
        HandlingSucceeded,
        /// 处理失败
        #[top_api(value = "4")]
        HandlingFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub total_num: Option<i64>,
        pub result_list: Vec<BillDealStatusSearchDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillDealStatusSearchDo {
        pub store_inout_seq_no: Option<String>,
        pub physic_type: Option<String>,
        pub upload_file_name: Option<String>,
        pub from_user_name: Option<String>,
        pub role_type: Option<String>,
        pub crt_date: Option<String>,
        pub ic_code: Option<String>,
        pub short_file_name: Option<String>,
        pub ref_user_name: Option<String>,
        pub bill_time: Option<String>,
        pub result_type: Option<ResultType>,
        pub upload_flag: Option<String>,
        pub process_flag: Option<String>,
        pub process_date: Option<String>,
        pub bill_code: Option<String>,
        pub bill_type: Option<String>,
        pub to_user_name: Option<String>,
        pub from_user_id: Option<String>,
        pub from_ref_user_id: Option<String>,
        pub to_user_id: Option<String>,
        pub ref_user_id: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub user_id: Option<String>,
        pub process_info: Option<String>,
    }

    /// The values of `result_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultType {
        /// 处理中
        #[top_api(value = "0")]
        Handling,
        /// 上传成功
        #[top_api(value = "1")]
        V1,
        /// 处理成功
        #[top_api(value = "3")]
        HandlingSucceeded,
        /// 处理失败
        #[top_api(value = "4")]
        HandlingFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.drugtrace.top.yljg.query.codedetail`
pub mod drugtrace_top_yljg_query_codedetail {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.yljg.query.codedetail` (根据码查询码信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=52567&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.yljg.query.codedetail",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopYljgQueryCodedetail {
        pub ref_ent_id: String,
        #[top_api(required, max_items = 1000)]
        pub codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub models: Vec<CodeFullInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeFullInfoDto {
        pub code_status_type_d_t_o: Option<CodeStatusTypeDto>,
        pub code: Option<String>,
        pub p_user_ent_d_t_o: Option<PUserEntDto>,
        pub package_level: Option<String>,
        pub drug_ent_base_d_t_o: Option<DrugEntBaseDto>,
        pub code_produce_info_d_t_o: Option<CodeProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeStatusTypeDto {
        pub code_status: Option<CodeStatus>,
    }

    /// The values of `code_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CodeStatus {
        /// 已激活
        #[top_api(value = "A")]
        A,
        /// 已核注
        #[top_api(value = "I")]
        I,
        /// 已核销
        #[top_api(value = "O")]
        O,
        /// 已注销
        #[top_api(value = "C")]
        C,
        /// 已售出
        #[top_api(value = "S")]
        S,
        /// 码不存在
        #[top_api(value = "E")]
        E,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntDto {
        pub ref_ent_id: Option<String>,
        pub ent_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugEntBaseDto {
        pub physic_type_desc: Option<String>,
        pub physic_name: Option<String>,
        pub exprie: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub approval_licence_no: Option<String>,
        pub pkg_spec_crit: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeProduceInfoDto {
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub produce_date_str: Option<String>,
        pub pkg_amount: Option<String>,
        pub expire_date: Option<String>,
        pub batch_no: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.yljg.query.getbyrefentid`
pub mod drugtrace_top_yljg_query_getbyrefentid {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.yljg.query.getbyrefentid` (根据企业唯一标识查看企业详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=59647&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.yljg.query.getbyrefentid",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopYljgQueryGetbyrefentid {
        pub ref_ent_id: String,
        pub dest_ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub ent_id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub is_network: Option<String>,
        pub ent_name: Option<String>,
        pub direct_manage: Option<String>,
        pub legal_org_flag: Option<String>,
        pub org_code: Option<String>,
        pub reg_region_code: Option<String>,
        pub reg_region_detail: Option<String>,
        pub dict_region_code: Option<String>,
        pub dict_region_detail: Option<String>,
        pub status: Option<String>,
        pub user_role_type_str: Option<String>,
        pub user_role_type: Option<String>,
        pub ent_org_type: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.yljg.query.getentinfo`
pub mod drugtrace_top_yljg_query_getentinfo {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.yljg.query.getentinfo` (通过企业名得到唯一标识 `ref_ent_id` 及
    /// 企业 `ent_id`)
    ///
    /// <https://open.taobao.com/api.htm?docId=52565&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.yljg.query.getentinfo",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopYljgQueryGetentinfo {
        pub ent_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<PUserEntInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PUserEntInfoDto {
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
        pub network_type: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.yljg.query.listparts`
pub mod drugtrace_top_yljg_query_listparts {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.yljg.query.listparts` (往来单位查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=54256&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.yljg.query.listparts",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopYljgQueryListparts {
        pub ref_ent_id: String,
        pub ent_name: Option<String>,
        pub ref_partner_id: Option<String>,
        pub begin_date: Option<String>,
        pub end_date: Option<String>,
        pub page_size: i64,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<Page>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total_num: Option<i64>,
        pub result_list: Vec<PEntParDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PEntParDto {
        pub partner_id: Option<String>,
        pub partner_name: Option<String>,
        pub ent_id: Option<String>,
        pub ref_ent_id: Option<String>,
        pub ent_prov_code: Option<String>,
        pub prov_name: Option<String>,
        pub area_name: Option<String>,
        pub city_name: Option<String>,
        pub is_network: Option<String>,
        pub partner_capital_name: Option<String>,
        pub partner_type: Option<String>,
        pub partner_ent_id: Option<String>,
        pub last_mod_date: Option<String>,
        pub crt_date: Option<String>,
        pub crt_ic_name: Option<String>,
        pub status: Option<String>,
        pub mod_ic_name: Option<String>,
        pub partner_level: Option<String>,
        pub mod_ic_code: Option<String>,
        pub p_ent_par_id: Option<String>,
        pub crt_ic_code: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.yljg.query.relation`
pub mod drugtrace_top_yljg_query_relation {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.yljg.query.relation` (单码关联关系查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=52564&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.yljg.query.relation",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopYljgQueryRelation {
        pub ref_ent_id: String,
        pub code: String,
        pub des_ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model_list: Vec<CodeRelationDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeRelationDto {
        pub code_active_info_dto: Option<CodeActiveInfoDto>,
        pub code_relation_list: Vec<CodeInfo>,
        pub is_smallest: Option<String>,
        pub pkg_info_dto: Option<PkgInfoDto>,
        pub base_infos_dto: Option<BaseInfosDto>,
        pub produce_info_list: Vec<ProduceInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeActiveInfoDto {
        pub process_flag: Option<String>,
        pub status: Option<String>,
        pub relation_type: Option<String>,
        pub user_cert: Option<String>,
        pub prod_code: Option<String>,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        pub upload_file_name: Option<String>,
        pub upload_file_path: Option<String>,
        pub active_date: Option<TopDateTime>,
        pub ref_ent_id: Option<String>,
        pub ent_id: Option<String>,
        pub process_date: Option<TopDateTime>,
        pub process_end_date: Option<TopDateTime>,
        pub oper_ic_code: Option<String>,
        pub upload_flag: Option<String>,
        pub crt_date: Option<TopDateTime>,
        pub process_count: Option<String>,
        pub active_count: Option<i64>,
        pub other_num: Option<i64>,
        pub small_num: Option<i64>,
        pub crt_date_string: Option<String>,
        pub bill_in_id: Option<String>,
        pub code_active_info_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CodeInfo {
        pub status: Option<Status>,
        pub code: Option<String>,
        pub code_level: Option<String>,
        pub parent_code: Option<String>,
        pub code_pack_level: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 已激活
        #[top_api(value = "A")]
        A,
        /// 已核注
        #[top_api(value = "I")]
        I,
        /// 已核销
        #[top_api(value = "O")]
        O,
        /// 已注销
        #[top_api(value = "C")]
        C,
        /// 已售出
        #[top_api(value = "S")]
        S,
        /// 码不存在
        #[top_api(value = "E")]
        E,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PkgInfoDto {
        pub code_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseInfosDto {
        pub base_info_list: Vec<BaseInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseInfoDto {
        pub physic_info: Option<String>,
        pub ref_ent_id: Option<String>,
        pub pkg_spec: Option<String>,
        pub prepn_spec: Option<String>,
        pub prepn_type: Option<String>,
        pub physic_name: Option<String>,
        pub pkg_ratio: Option<String>,
        pub exprie_date: Option<String>,
        pub produce_batch_no: Option<String>,
        pub produce_date: Option<String>,
        pub sub_type_no: Option<String>,
        pub product_code: Option<String>,
        pub prod_id: Option<String>,
        pub approve_no: Option<String>,
        pub physic_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProduceInfoDto {
        pub produce_date: Option<TopDateTime>,
        pub expire_date: Option<String>,
        pub batch_no: Option<String>,
        pub code: Option<String>,
        pub pkg_amount: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.yljg.query.upbillcode`
pub mod drugtrace_top_yljg_query_upbillcode {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.yljg.query.upbillcode` (通过一个码，查询这个码对应的上游企业出
    /// 库单的单据号)
    ///
    /// <https://open.taobao.com/api.htm?docId=52559&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.yljg.query.upbillcode",
        response = DrugtraceTopYljgQueryUpbillcodeResult,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopYljgQueryUpbillcode {
        pub code: Option<String>,
        pub ref_ent_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugtraceTopYljgQueryUpbillcodeResult {
        pub success: Option<bool>,
        pub model_list: Vec<BillUpstreamDto>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    /// `BillUpstreamDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillUpstreamDto {
        pub from_user_name: Option<String>,
        pub bill_time: Option<TopDateTime>,
        pub ref_user_id: Option<String>,
        pub from_user_id: Option<String>,
        pub bill_type: Option<String>,
        pub to_user_name: Option<String>,
        pub bill_code: Option<String>,
        pub to_user_id: Option<String>,
        pub to_ref_user_id: Option<String>,
        pub from_ref_user_id: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.yljg.query.upbilldetail`
pub mod drugtrace_top_yljg_query_upbilldetail {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.yljg.query.upbilldetail` (根据单据号查询单据的详情信息【注意：
    /// 查询的是本企业的单据】)
    ///
    /// <https://open.taobao.com/api.htm?docId=52562&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.yljg.query.upbilldetail",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopYljgQueryUpbilldetail {
        pub bill_code: String,
        pub ref_ent_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<BillInOutDetailDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BillInOutDetailDto {
        pub mod_date: Option<String>,
        pub process_date: Option<String>,
        pub bill_time: Option<String>,
        pub to_user_id: Option<String>,
        pub to_ent_name: Option<String>,
        pub from_user_id: Option<String>,
        pub from_ent_name: Option<String>,
        pub bill_type_name: Option<String>,
        pub bill_type: Option<String>,
        pub bill_code: Option<String>,
        pub bill_chk_in_out_detail_list_d_t_o_list: Vec<Billchkinoutdetaillistdtolist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Billchkinoutdetaillistdtolist {
        pub expired_date: Option<String>,
        pub produce_ent_name: Option<String>,
        pub prod_code: Option<String>,
        pub product_code: Option<String>,
        pub produce_date: Option<String>,
        pub product_batch_no: Option<String>,
        pub drug_ent_base_info_id: Option<String>,
        pub physic_name: Option<String>,
        pub preparations_unit: Option<String>,
        pub temp_pkg_spec: Option<String>,
        pub min_preparations_count: Option<String>,
        pub min_pkg_count: Option<String>,
        pub physic_type_name: Option<String>,
        pub physic_type: Option<String>,
        pub code_and_parent_list: Vec<Codeandparentlist>,
        pub approve_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Codeandparentlist {
        pub code: Option<String>,
        pub code_level: Option<String>,
        pub parent_code: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.yljg.service.getenddate`
pub mod drugtrace_top_yljg_service_getenddate {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.yljg.service.getenddate` (获取服务截止日期)
    ///
    /// <https://open.taobao.com/api.htm?docId=66087&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.yljg.service.getenddate",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct DrugtraceTopYljgServiceGetenddate {
        pub ref_ent_id: String,
        pub business: i64,
        pub service: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub success: Option<bool>,
        pub end_date: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.drugtrace.top.yljg.uploadinoutbill`
pub mod drugtrace_top_yljg_uploadinoutbill {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.yljg.uploadinoutbill` (出入库单据上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=52556&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.yljg.uploadinoutbill",
        response = DrugtraceTopYljgUploadinoutbillResponse,
        debug
    )]
    pub struct DrugtraceTopYljgUploadinoutbill {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: i64,
        pub physic_type: i64,
        pub ref_user_id: String,
        pub agent_ref_user_id: Option<String>,
        pub from_user_id: String,
        pub to_user_id: String,
        pub dest_user_id: Option<String>,
        pub oper_ic_code: String,
        #[top_api(secret)]
        pub oper_ic_name: String,
        pub warehouse_id: Option<String>,
        pub drug_id: Option<String>,
        #[top_api(required, max_items = 3500)]
        pub trace_codes: Vec<String>,
        pub client_type: String,
        pub return_reason_code: Option<String>,
        pub return_reason_des: Option<String>,
        pub cancel_reason_code: Option<String>,
        pub cancel_reason_des: Option<String>,
        #[top_api(secret)]
        pub executer_name: Option<String>,
        #[top_api(secret)]
        pub executer_code: Option<String>,
        #[top_api(secret)]
        pub superviser_name: Option<String>,
        #[top_api(secret)]
        pub superviser_code: Option<String>,
        pub from_address: Option<String>,
        #[top_api(secret)]
        pub to_address: Option<String>,
        pub from_bill_code: Option<String>,
        pub order_code: Option<String>,
        pub from_person: Option<String>,
        pub to_person: Option<String>,
        pub dis_ref_ent_id: Option<String>,
        pub dis_ent_id: Option<String>,
        pub qu_receivable: Option<i64>,
        pub xt_is_check: Option<XtIsCheck>,
        pub xt_check_code: Option<String>,
        pub xt_check_code_desc: Option<String>,
        pub drug_list_json: Option<String>,
        pub ass_ref_ent_id: Option<String>,
        pub ass_ent_id: Option<String>,
    }

    /// The values of `xt_is_check`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum XtIsCheck {
        /// 未通过验证
        #[top_api(value = "0")]
        V0,
        /// 已验证
        #[top_api(value = "1")]
        Verified,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugtraceTopYljgUploadinoutbillResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.drugtrace.top.yljg.uploadretail`
pub mod drugtrace_top_yljg_uploadretail {
    use crate::prelude::*;

    /// `alibaba.alihealth.drugtrace.top.yljg.uploadretail` (零售单据上传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=52553&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.drugtrace.top.yljg.uploadretail",
        response = DrugtraceTopYljgUploadretailResponse,
        debug
    )]
    pub struct DrugtraceTopYljgUploadretail {
        pub bill_code: String,
        #[top_api(required)]
        pub bill_time: Option<TopDateTime>,
        pub bill_type: BillType,
        pub physic_type: Option<i64>,
        pub ref_user_id: String,
        pub from_user_id: Option<String>,
        pub oper_ic_code: Option<String>,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        #[top_api(required, max_items = 3500)]
        pub trace_codes: Vec<String>,
        pub customer_id_type: Option<String>,
        pub customer_id: Option<String>,
        #[top_api(secret)]
        pub user_tel: Option<String>,
        pub network_bill_flag: Option<String>,
        pub medic_doctor: Option<String>,
        pub medic_dispenser: Option<String>,
        pub user_name: Option<String>,
        pub user_agent: Option<String>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        #[top_api(value = 323)]
        V323,
        #[top_api(value = 322)]
        V322,
        #[top_api(value = 116)]
        V116,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugtraceTopYljgUploadretailResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }
}

/// `alibaba.alihealth.druguse.query`
pub mod druguse_query {
    use crate::prelude::*;

    /// `alibaba.alihealth.druguse.query` (合理用药规则查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=56562&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.druguse.query",
        response = ServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DruguseQuery {
        pub command: Option<SafeMedicationReqCommand>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SafeMedicationReqCommand {
        pub order_id: Option<String>,
        pub patient: Option<Patient>,
        pub scene_name: String,
        #[top_api(required)]
        pub prescription_items: Vec<PrescriptionItem>,
        pub diags: Vec<Diag>,
        pub tenant_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Patient {
        pub gender: Option<i64>,
        pub weight: Option<i64>,
        pub user_id: Option<String>,
        /// In days.
        pub age: Option<i64>,
        pub height: Option<i64>,
        pub labels: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrescriptionItem {
        pub dosage: Option<Dosage>,
        pub buy_amount: Option<BuyAmount>,
        pub drug: Drug,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Dosage {
        pub items: Vec<DosageItem>,
        pub way: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DosageItem {
        pub unit: Option<String>,
        pub r#type: Option<String>,
        pub value: Option<Decimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyAmount {
        pub buy_amount: Option<i64>,
        pub history_days: Option<i64>,
        pub history_total_amount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Drug {
        pub common_name: String,
        pub quantity_per_pack: Option<i64>,
        pub tenant_spu_id: Option<String>,
        pub producer: Option<String>,
        pub ingredients: Vec<Ingredients>,
        pub spu_id: Option<String>,
        pub unit_of_per_unit: Option<String>,
        pub quantity_per_unit: Option<i64>,
        pub approval_number: Option<String>,
        pub r#type: Option<Type>,
        pub norm: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        V2,
        #[top_api(value = "3")]
        V3,
        #[top_api(value = "4")]
        V4,
        /// 饮片
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Ingredients {
        pub unit: Option<String>,
        pub quantity: Option<i64>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Diag {
        pub code: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub datas: Vec<BaseRule>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseRule {
        pub level: Option<i64>,
        pub detail: Option<String>,
        pub desc: Option<String>,
        pub r#type: Option<String>,
        pub spu_id: Option<String>,
        pub threshold: Option<String>,
        pub suggested_freq: Option<String>,
        pub suggested_way: Option<String>,
        pub common_name: Option<String>,
        pub other_common_name: Option<String>,
        pub forbidden_age: Option<String>,
        pub forbidden_user: Option<String>,
        pub gender: Option<String>,
        pub diag_code: Option<String>,
        pub diags: Option<String>,
        pub forbidden_diags: Option<String>,
        pub limit_threshold: Option<i64>,
    }
}

/// `alibaba.alihealth.examination.agreement.list`
pub mod examination_agreement_list {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.agreement.list` (isv 协议获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=41650&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.agreement.list",
        response = ExaminationAgreementListResponse,
        idempotent,
        debug
    )]
    pub struct ExaminationAgreementList {
        pub store_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExaminationAgreementListResponse {
        pub response_code: Option<String>,
        pub response_message: Option<String>,
        pub agreement: Option<Agreement>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Agreement {
        pub r#type: Option<Type>,
        pub content: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 图片
        #[top_api(value = "1")]
        Picture,
        /// 文件
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.examination.goods.onoffline`
pub mod examination_goods_onoffline {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.goods.onoffline` (上线/下线 体检产品)
    ///
    /// <https://open.taobao.com/api.htm?docId=38545&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.goods.onoffline",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct ExaminationGoodsOnoffline {
        #[top_api(max_len = 100)]
        pub group_id: String,
        pub hospital_codes: Option<String>,
        #[top_api(max_len = 10)]
        pub r#type: Type,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 上线
        #[top_api(value = "online")]
        Online,
        /// 下线
        #[top_api(value = "offline")]
        Offline,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub err_message: Option<String>,
        pub data: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.examination.goods.publish`
pub mod examination_goods_publish {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.goods.publish` (体检机构对接\_商品发布／更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=38546&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.goods.publish",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct ExaminationGoodsPublish {
        #[top_api(max_len = 100)]
        pub group_id: String,
        #[top_api(max_len = 100)]
        pub group_name: String,
        #[top_api(max_items = 200)]
        pub package_list: Vec<Package>,
        pub r#type: String,
        pub goods_desc: Option<String>,
        pub target_group: Option<String>,
        pub label: Option<String>,
        pub category_id: Option<CategoryId>,
        pub mode: Option<String>,
        pub backend_category_id: Option<i64>,
        pub reservation_api_version: Option<ReservationApiVersion>,
    }

    /// The values of `category_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CategoryId {
        /// 体检
        #[top_api(value = "1")]
        V1,
        /// 核酸
        #[top_api(value = "2")]
        V2,
        /// 健康证
        #[top_api(value = "4")]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `reservation_api_version`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReservationApiVersion {
        /// 路由至预约系统
        #[top_api(value = 1)]
        V1,
        /// 系统默认
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct Package {
        /// In cents.
        pub contract_price: String,
        pub item_list: Vec<Item>,
        /// In cents.
        pub settlement_price: String,
        pub package_code: String,
        pub package_name: Option<String>,
        pub package_detail: Option<String>,
        pub gender: Gender,
        pub marital_status: MaritalStatus,
        pub labels: Vec<String>,
        pub feature_item: Vec<String>,
        pub detail_image: Option<String>,
        pub list_image: Option<String>,
        /// In cents.
        pub mark_price: Option<String>,
        pub service_types: Vec<String>,
        pub info_image: Option<String>,
        pub free: Option<bool>,
        pub allow_offline_pay: Option<bool>,
        pub report_generation_max_duration_business_commitment: Option<i64>,
        pub only_as_sku_item: Option<bool>,
        pub sku_item_codes: Vec<String>,
        pub recommend_sku_item_codes: Vec<String>,
        pub sku_item_codes_no_data: Option<bool>,
        /// In cents.
        pub sell_along_price: Option<String>,
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男
        #[top_api(value = "0")]
        Male,
        /// 女
        #[top_api(value = "1")]
        Female,
        /// 通用
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `marital_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum MaritalStatus {
        /// 未婚
        #[top_api(value = "0")]
        V0,
        /// 已婚
        #[top_api(value = "1")]
        V1,
        /// 通用
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub title: String,
        pub detail: Option<String>,
        pub sub_title: Option<String>,
        pub item_code: Option<String>,
        pub item_group_code: Option<String>,
        pub item_group_weight: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub err_message: Option<String>,
        pub data: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.examination.hospital.publish`
pub mod examination_hospital_publish {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.hospital.publish` (体检机构对接\_门店发布／更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=38542&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.hospital.publish",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct ExaminationHospitalPublish {
        pub detail: Option<String>,
        #[top_api(secret)]
        pub tel: String,
        pub city_name: String,
        pub city_code: String,
        pub r#type: Type,
        pub key_word: String,
        pub exam_notice: Option<String>,
        pub point_x: String,
        pub point_y: String,
        #[top_api(secret)]
        pub address: String,
        pub work_time: String,
        pub hospital_name: String,
        pub hospital_code: String,
        pub routes: Option<String>,
        pub logo: Option<String>,
        pub online_report: Option<OnlineReport>,
        pub social_credit_code: Option<String>,
        pub report_way: Option<String>,
        pub report_way_online: Option<String>,
        /// JSON as text.
        pub env_imgs_url: Option<String>,
        pub special_tags_code: Option<SpecialTagsCode>,
        pub notify: Option<String>,
        pub note_category: Option<String>,
        pub mode: Option<String>,
        pub agreement: Option<String>,
        pub business_license: Option<String>,
        pub medical_license: Option<String>,
        /// Several values with commas between them.
        pub category: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 发布
        #[top_api(value = "publish")]
        Publish,
        /// 更新
        #[top_api(value = "update")]
        Update,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `online_report`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineReport {
        /// 不支持
        #[top_api(value = 0)]
        NotSupported,
        /// 支持
        #[top_api(value = 1)]
        Supported,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `special_tags_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SpecialTagsCode {
        /// 地铁直达
        #[top_api(value = "T10009")]
        T10009,
        /// 周末可约
        #[top_api(value = "T10023")]
        T10023,
        /// 周六可约
        #[top_api(value = "T10027")]
        T10027,
        /// 免费停车
        #[top_api(value = "T10028")]
        T10028,
        /// 地铁周边
        #[top_api(value = "T10029")]
        T10029,
        /// VIP 区
        #[top_api(value = "T10032")]
        T10032,
        /// 停车便捷
        #[top_api(value = "T10033")]
        T10033,
        /// 周日可约
        #[top_api(value = "T10034")]
        T10034,
        /// 报告邮寄
        #[top_api(value = "T10035")]
        T10035,
        /// 就诊绿通
        #[top_api(value = "T10037")]
        T10037,
        /// 支持退改
        #[top_api(value = "T10038")]
        T10038,
        /// 营养早餐
        #[top_api(value = "T10039")]
        T10039,
        /// 绿色通道
        #[top_api(value = "T10040")]
        T10040,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub err_message: Option<String>,
        pub data: Option<String>,
        pub err_code: Option<String>,
        pub eagle_eye_trace_id: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.examination.hospital.special.tag`
pub mod examination_hospital_special_tag {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.hospital.special.tag` (体检机构获取特色服务标签)
    ///
    /// <https://open.taobao.com/api.htm?docId=49887&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.hospital.special.tag",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct ExaminationHospitalSpecialTag;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data_list: Vec<StoreSpecialTagsResponse>,
        pub err_message: Option<String>,
        pub err_code: Option<String>,
        pub eagle_eye_trace_id: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreSpecialTagsResponse {
        pub tag_code: Option<String>,
        pub tag_name: Option<String>,
        pub priority: Option<i64>,
    }
}

/// `alibaba.alihealth.examination.invoice.info.notify`
pub mod examination_invoice_info_notify {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.invoice.info.notify` (体检机构同步发票信息给阿里健康)
    ///
    /// <https://open.taobao.com/api.htm?docId=53994&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.invoice.info.notify",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct ExaminationInvoiceInfoNotify {
        pub reserve_number: String,
        pub invoice_status: Option<String>,
        pub invoice_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub eagle_eye_trace_id: Option<String>,
        pub data: Option<ReserveStatusResultResponse>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReserveStatusResultResponse {
        pub response_code: Option<String>,
        pub msg: Option<String>,
    }
}

/// `alibaba.alihealth.examination.items.publish`
pub mod examination_items_publish {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.items.publish` (单项/加项包信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=42985&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.items.publish",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct ExaminationItemsPublish {
        pub group_id: Option<String>,
        #[top_api(required, max_items = 100)]
        pub isv_packages: Vec<IsvPackage>,
        #[top_api(max_items = 2000)]
        pub isv_pack_relation_d_t_o_s: Vec<IsvPackRelationDto>,
        #[top_api(max_items = 1000)]
        pub isv_item_relation_d_t_o_s: Vec<IsvItemRelationDto>,
        #[top_api(max_items = 500)]
        pub hospital_codes: Vec<String>,
        #[top_api(max_items = 1000)]
        pub isv_item_pack_d_t_o_s: Vec<IsvItemPackDto>,
        #[top_api(required, max_items = 2000)]
        pub isv_item_d_t_o_s: Vec<IsvItemDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvPackage {
        pub package_code: String,
        pub add_isv_item_ids: Vec<String>,
        pub add_isv_pack_ids: Vec<String>,
        #[top_api(required)]
        pub basic_item_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvPackRelationDto {
        pub isv_pack_id: Option<String>,
        pub rel_isv_pack_id: Option<String>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvItemRelationDto {
        pub isv_item_id: Option<String>,
        pub rel_isv_item_id: Option<String>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvItemPackDto {
        pub isv_pack_id: Option<String>,
        pub pack_name: Option<String>,
        /// In cents.
        pub sold_price: Option<String>,
        pub r#type: Option<i64>,
        pub isv_item_ids: Vec<String>,
        pub version: Option<i64>,
        /// In cents.
        pub settle_price: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvItemDto {
        pub isv_item_id: String,
        pub detail: Option<String>,
        pub sub_title: String,
        pub version: Option<i64>,
        /// In cents.
        pub sold_price: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub err_message: Option<String>,
        pub data: Option<ItemsPublishResponse>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemsPublishResponse {
        pub msg: Option<String>,
    }
}

/// `alibaba.alihealth.examination.report.diagnose.file.code.get`
pub mod examination_report_diagnose_file_code_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.report.diagnose.file.code.get` (ISV 获取报告文件查看验证码)
    ///
    /// <https://open.taobao.com/api.htm?docId=55497&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.report.diagnose.file.code.get",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct ExaminationReportDiagnoseFileCodeGet {
        pub report_id: i64,
        pub order_id: Option<String>,
        pub doctor_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<IsvGetReportFileCodeResponse>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub err_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvGetReportFileCodeResponse {
        #[top_api(secret)]
        pub isv_code: Option<String>,
    }
}

/// `alibaba.alihealth.examination.report.diagnose.order.diagnoseurl.get`
pub mod examination_report_diagnose_order_diagnoseurl_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.report.diagnose.order.diagnoseurl.get` (获取报告解读 url)
    ///
    /// <https://open.taobao.com/api.htm?docId=59048&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.report.diagnose.order.diagnoseurl.get",
        response = ExaminationReportDiagnoseOrderDiagnoseurlGetResponse,
        debug
    )]
    pub struct ExaminationReportDiagnoseOrderDiagnoseurlGet {
        pub param: Option<IsvGetReportDiagnoseUrlRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IsvGetReportDiagnoseUrlRequest {
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExaminationReportDiagnoseOrderDiagnoseurlGetResponse {
        pub data: Option<String>,
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.examination.report.diagnose.order.doctor.refund`
pub mod examination_report_diagnose_order_doctor_refund {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.report.diagnose.order.doctor.refund` (报告解读订单-医生退款)
    ///
    /// <https://open.taobao.com/api.htm?docId=59047&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.report.diagnose.order.doctor.refund",
        response = ExaminationReportDiagnoseOrderDoctorRefundResponse,
        debug
    )]
    pub struct ExaminationReportDiagnoseOrderDoctorRefund {
        pub param: Option<RefundForAikangDoctorRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefundForAikangDoctorRequest {
        pub order_id: Option<String>,
        pub doctor_id: Option<String>,
        pub refund_reason: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExaminationReportDiagnoseOrderDoctorRefundResponse {
        pub data: Option<bool>,
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.examination.report.diagnose.order.status`
pub mod examination_report_diagnose_order_status {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.report.diagnose.order.status` (报告解读订单状态更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=55130&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.report.diagnose.order.status",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct ExaminationReportDiagnoseOrderStatus {
        pub report_order_status_request: Option<ReportOrderStatusRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ReportOrderStatusRequest {
        pub note: Option<String>,
        pub status: Status,
        pub order_id: String,
        pub outer_order_id: String,
        pub doctor_id: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 待接诊
        #[top_api(value = "10")]
        V10,
        /// 已关闭
        #[top_api(value = "20")]
        Closed,
        /// 问诊中
        #[top_api(value = "30")]
        V30,
        /// 已结束
        #[top_api(value = "60")]
        Ended,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<String>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub success: Option<String>,
    }
}

/// `alibaba.alihealth.examination.report.diagnose.order.submit`
pub mod examination_report_diagnose_order_submit {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.report.diagnose.order.submit` (体检报告人工解读订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=55119&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.report.diagnose.order.submit",
        response = ExaminationReportDiagnoseOrderSubmitResponse,
        debug
    )]
    pub struct ExaminationReportDiagnoseOrderSubmit {
        pub order_id: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        #[top_api(secret)]
        pub id_card_no: Option<String>,
        pub gender: Option<String>,
        pub report_url: Option<String>,
        pub question: Option<String>,
        #[top_api(secret)]
        pub patient_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExaminationReportDiagnoseOrderSubmitResponse {
        pub response_code: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub order_info: Option<OrderInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderInfo {
        pub outer_order_id: Option<String>,
        pub status: Option<String>,
        pub im_url: Option<String>,
        pub doctor_id: Option<String>,
        pub order_id: Option<String>,
    }
}

/// `alibaba.alihealth.examination.report.diagnose.order.summary`
pub mod examination_report_diagnose_order_summary {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.report.diagnose.order.summary` (体检报告人工解读总结回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=55122&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.report.diagnose.order.summary",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct ExaminationReportDiagnoseOrderSummary {
        pub report_order_summary_request: Option<ReportOrderSummaryRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportOrderSummaryRequest {
        pub report_diagnose_message_list: Vec<Reportdiagnosemessagelist>,
        pub abnormal_item_list: Vec<Abnormalitemlist>,
        pub re_inspect_item: Option<String>,
        pub re_inspect_department: Option<String>,
        pub re_inspect_diseases: Option<String>,
        pub outer_order_id: String,
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Reportdiagnosemessagelist {
        pub send_time: Option<String>,
        pub message_media_url: Option<String>,
        pub message_type: Option<String>,
        pub message_content: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        pub receiver_id: Option<String>,
        #[top_api(secret)]
        pub sender_name: Option<String>,
        pub sender_id: Option<String>,
        pub seq_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Abnormalitemlist {
        pub item_detail: Option<String>,
        pub item_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<String>,
        pub err_message: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<String>,
    }
}

/// `alibaba.alihealth.examination.report.diagnose.order.verify`
pub mod examination_report_diagnose_order_verify {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.report.diagnose.order.verify` (报告解读令牌校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=59296&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.report.diagnose.order.verify",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct ExaminationReportDiagnoseOrderVerify {
        pub report_im_token_status_request: ReportImTokenStatusRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportImTokenStatusRequest {
        #[top_api(secret)]
        pub im_token: String,
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<ReportImTokenStatusResponse>,
        pub err_message: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportImTokenStatusResponse {
        pub message: Option<String>,
        pub status: Option<String>,
    }
}

/// `alibaba.alihealth.examination.report.diagnose.tempmessage.receive`
pub mod examination_report_diagnose_tempmessage_receive {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.report.diagnose.tempmessage.receive` (导医通报告解读临时消息接收)
    ///
    /// <https://open.taobao.com/api.htm?docId=55296&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.report.diagnose.tempmessage.receive",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct ExaminationReportDiagnoseTempmessageReceive {
        pub report_diagnose_im_message_request: Option<ReportDiagnoseImMessageRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportDiagnoseImMessageRequest {
        pub message_media_url: Option<String>,
        pub message_content: Option<String>,
        pub send_time: Option<String>,
        pub message_type: Option<String>,
        #[top_api(secret)]
        pub receiver_name: Option<String>,
        #[top_api(secret)]
        pub sender_name: Option<String>,
        pub receiver_id: Option<String>,
        pub sender_id: Option<String>,
        pub order_id: Option<String>,
        pub seq_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<String>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub success: Option<String>,
    }
}

/// `alibaba.alihealth.examination.reserve.cancel`
pub mod examination_reserve_cancel {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.reserve.cancel` (体检机构对接\_预约取消)
    ///
    /// <https://open.taobao.com/api.htm?docId=27339&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.reserve.cancel",
        response = ExaminationReserveCancelResponse,
        debug
    )]
    pub struct ExaminationReserveCancel {
        pub merchant_code: Option<String>,
        pub reserve_number: Option<String>,
        pub reserve_date: Option<String>,
        pub package_code: Option<String>,
        pub store_id: Option<String>,
        pub uniq_reserve_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExaminationReserveCancelResponse {
        pub response_code: Option<String>,
        pub revision_info: Option<RevisionInfo>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RevisionInfo {
        pub reserve_date: Option<String>,
        pub uniq_reserve_code: Option<String>,
    }
}

/// `alibaba.alihealth.examination.reserve.certificate.notify`
pub mod examination_reserve_certificate_notify {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.reserve.certificate.notify` (健康证服务商预约结果通知阿里健康)
    ///
    /// <https://open.taobao.com/api.htm?docId=54140&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.reserve.certificate.notify",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct ExaminationReserveCertificateNotify {
        pub uniq_reserve_code: String,
        pub reserve_number: String,
        pub report_status: Option<String>,
        pub check_no: Option<String>,
        pub status_reason: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub eagle_eye_trace_id: Option<String>,
        pub data: Option<ReserveStatusResultResponse>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReserveStatusResultResponse {
        pub response_code: Option<String>,
        pub msg: Option<String>,
    }
}

/// `alibaba.alihealth.examination.reserve.confirm`
pub mod examination_reserve_confirm {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.reserve.confirm` (体检机构对接\_体检套餐预定确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=27333&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.reserve.confirm",
        response = ExaminationReserveConfirmResponse,
        debug
    )]
    pub struct ExaminationReserveConfirm {
        pub merchant_code: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub reserve_number: Option<String>,
        pub gender: Option<Gender>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        pub reserve_date: Option<String>,
        pub package_code: Option<String>,
        pub married: Option<Married>,
        pub store_id: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub cert_type: Option<CertType>,
        #[top_api(secret)]
        pub cert_number: Option<String>,
        pub company: Option<String>,
        pub department: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(max_items = 50)]
        pub add_items: Vec<AddItem>,
        #[top_api(max_items = 50)]
        pub add_packs: Vec<AddPack>,
        pub hava_report: Option<String>,
        pub employee_number: Option<String>,
        pub service_type: Option<String>,
        pub service_address: Option<AddAddress>,
        pub reserve_time_start: Option<String>,
        pub reserve_time_end: Option<String>,
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男
        #[top_api(value = "0")]
        Male,
        /// 女
        #[top_api(value = "1")]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `married`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Married {
        /// 未婚
        #[top_api(value = "0")]
        V0,
        /// 已婚
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `cert_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CertType {
        /// 身份证
        #[top_api(value = "0")]
        IdCard,
        /// 护照
        #[top_api(value = "1")]
        Passport,
        /// 军官证
        #[top_api(value = "2")]
        OfficerCard,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddItem {
        pub version: Option<i64>,
        pub isv_item_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddPack {
        pub isv_pack_id: Option<String>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddAddress {
        #[top_api(secret)]
        pub address: Option<String>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        pub district_code: Option<String>,
        pub district: Option<String>,
        pub city_code: Option<String>,
        pub city: Option<String>,
        pub province_code: Option<String>,
        pub province: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExaminationReserveConfirmResponse {
        pub message: Option<String>,
        pub uniq_reserve_code: Option<String>,
        pub response_code: Option<String>,
        pub voucher_code: Option<String>,
    }
}

/// `alibaba.alihealth.examination.reserve.isv.modify`
pub mod examination_reserve_isv_modify {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.reserve.isv.modify` (ISV 调 TOP 主动发起改期信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=53771&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.reserve.isv.modify",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct ExaminationReserveIsvModify {
        pub reserve_number: String,
        pub uniq_reserve_code: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub reserve_date: String,
        pub reserve_time_start: Option<String>,
        pub reserve_time_end: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub err_message: Option<String>,
    }
}

/// `alibaba.alihealth.examination.reserve.modify.notify`
pub mod examination_reserve_modify_notify {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.reserve.modify.notify` (通知改期结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=53413&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.reserve.modify.notify",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct ExaminationReserveModifyNotify {
        pub uniq_reserve_code: String,
        pub old_reserve_date: String,
        pub package_code: Option<String>,
        pub reserve_number: String,
        pub new_reserve_date: String,
        pub goods_code: Option<String>,
        pub store_code: Option<String>,
        pub pass: bool,
        pub reason: Option<String>,
        pub new_reserve_time_start: Option<String>,
        pub new_reserve_time_end: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub eagle_eye_trace_id: Option<String>,
        pub data: Option<ModifyResultResponse>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyResultResponse {
        pub response_code: Option<String>,
        pub msg: Option<String>,
    }
}

/// `alibaba.alihealth.examination.reserve.report`
pub mod examination_reserve_report {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.reserve.report` (体检机构对接\_体检报告查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=27336&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.reserve.report",
        response = ExaminationReserveReportResponse,
        debug
    )]
    pub struct ExaminationReserveReport {
        pub merchant_code: String,
        pub reserve_number: Option<String>,
        pub check_no: Option<String>,
        pub uniq_reserve_code: Option<String>,
        pub search_no: Option<String>,
        #[top_api(secret)]
        pub search_pwd: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExaminationReserveReportResponse {
        pub message: Option<String>,
        pub response_code: Option<String>,
        pub report_data: Option<String>,
    }
}

/// `alibaba.alihealth.examination.reserve.report.nofify`
pub mod examination_reserve_report_nofify {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.reserve.report.nofify` (服务商主动通知体检报告)
    ///
    /// <https://open.taobao.com/api.htm?docId=54141&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.reserve.report.nofify",
        response = ExaminationReserveReportNofifyResponse,
        debug
    )]
    pub struct ExaminationReserveReportNofify {
        pub uniq_reserve_code: String,
        pub check_no: Option<String>,
        pub reserve_number: String,
        pub r#type: String,
        pub content: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExaminationReserveReportNofifyResponse {
        pub eagle_eye_trace_id: Option<String>,
        pub data: Option<ReserveReportResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReserveReportResponse {
        pub msg: Option<String>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.alihealth.examination.reserve.state`
pub mod examination_reserve_state {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.reserve.state` (体检机构对接\_体检状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=27337&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.reserve.state",
        response = ExaminationReserveStateResponse,
        debug
    )]
    pub struct ExaminationReserveState {
        pub merchant_code: Option<String>,
        pub reserve_number: Option<String>,
        pub uniq_reserve_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExaminationReserveStateResponse {
        pub message: Option<String>,
        pub cooperation_order_info: Option<CooperationOrderInfo>,
        pub response_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CooperationOrderInfo {
        pub check_no: Option<String>,
        #[top_api(secret)]
        pub cert_number: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub married: Option<Married>,
        pub cert_type: Option<CertType>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub gender: Option<Gender>,
        pub check_date: Option<String>,
        pub reportstatus: Option<String>,
        pub uniq_reserve_code: Option<String>,
        pub reserve_number: Option<String>,
        pub cancel_reason: Option<String>,
    }

    /// The values of `married`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Married {
        /// 未婚
        #[top_api(value = "0")]
        V0,
        /// 已婚
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `cert_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CertType {
        /// 身份证
        #[top_api(value = "0")]
        IdCard,
        /// 护照
        #[top_api(value = "1")]
        Passport,
        /// 军官证
        #[top_api(value = "2")]
        OfficerCard,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男
        #[top_api(value = "0")]
        Male,
        /// 女
        #[top_api(value = "1")]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.examination.reserve.state.notify`
pub mod examination_reserve_state_notify {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.reserve.state.notify` (体检机构对接\_体检状态主动通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=53440&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.reserve.state.notify",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct ExaminationReserveStateNotify {
        pub uniq_reserve_code: String,
        pub reserve_number: String,
        pub report_status: String,
        pub check_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub eagle_eye_trace_id: Option<String>,
        pub data: Option<ReserveStatusResultResponse>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReserveStatusResultResponse {
        pub response_code: Option<String>,
        pub msg: Option<String>,
    }
}

/// `alibaba.alihealth.examination.servicearea.check`
pub mod examination_servicearea_check {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.servicearea.check` (体检机构对接\_上门检测服务范围查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=52855&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.servicearea.check",
        response = ExaminationServiceareaCheckResponse,
        debug
    )]
    pub struct ExaminationServiceareaCheck {
        pub package_code: String,
        #[top_api(secret)]
        pub address: Option<String>,
        pub latitude: String,
        pub longitude: String,
        pub province: Option<String>,
        pub province_code: Option<String>,
        pub city: Option<String>,
        pub city_code: Option<String>,
        pub district: Option<String>,
        pub district_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExaminationServiceareaCheckResponse {
        pub message: Option<String>,
        pub response_code: Option<String>,
    }
}

/// `alibaba.alihealth.examination.stock.query`
pub mod examination_stock_query {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.stock.query` (体检机构对接\_体检套餐库存查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=27433&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.stock.query",
        response = ExaminationStockQueryResponse,
        idempotent,
        debug
    )]
    pub struct ExaminationStockQuery {
        pub merchant_code: Option<String>,
        pub hospital_id: Option<String>,
        pub package_id: Option<String>,
        pub time_from: Option<String>,
        pub time_to: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExaminationStockQueryResponse {
        pub message: Option<String>,
        pub storage_list: Vec<Storage>,
        pub response_code: Option<String>,
        pub time_sharing_enable: Option<bool>,
        pub reservation_min_ahead_hours: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Storage {
        pub used_num: Option<String>,
        pub str_regdate: Option<String>,
        pub max_num: Option<String>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = "00")]
        Normal,
        /// 已满
        #[top_api(value = "01")]
        V01,
        /// 机构休息
        #[top_api(value = "02")]
        V02,
        /// 预约截止
        #[top_api(value = "03")]
        V03,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.examination.todoor.serviceinfo.sync`
pub mod examination_todoor_serviceinfo_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.examination.todoor.serviceinfo.sync` (上门检测服务信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=53939&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.examination.todoor.serviceinfo.sync",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct ExaminationTodoorServiceinfoSync {
        pub uniq_reserve_code: String,
        pub medical_practitioner_info: MedicalPractitionerInfo,
        pub event_occur_time: Option<String>,
        pub event: String,
        pub reserve_number: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MedicalPractitionerInfo {
        pub gender: Option<Gender>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub outer_practitioner_id: String,
        #[top_api(secret)]
        pub name: Option<String>,
        pub certifications_url: Option<String>,
        pub practice_agency_name: Option<String>,
        pub practice_agency_province: Option<String>,
        pub practice_agency_province_code: Option<String>,
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男
        #[top_api(value = "MALE")]
        Male,
        /// 女
        #[top_api(value = "FEMALE")]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub eagle_eye_trace_id: Option<String>,
        pub data: Option<Data>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub response_code: Option<String>,
        pub msg: Option<String>,
    }
}

/// `alibaba.alihealth.health.record.have`
pub mod health_record_have {
    use crate::prelude::*;

    /// `alibaba.alihealth.health.record.have` (判断用户的慢健康健康档案是否建设完成)
    ///
    /// <https://open.taobao.com/api.htm?docId=49843&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.health.record.have",
        response = HealthRecordHaveResult,
        unwrap = "result1",
        debug
    )]
    pub struct HealthRecordHave {
        pub request1: HaveRecordRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HaveRecordRequest {
        pub disease_code: String,
        pub public_id: String,
        pub alipay_user_id: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HealthRecordHaveResult {
        pub success: Option<bool>,
        pub model: Option<HaveRecordResponse>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HaveRecordResponse {
        pub update_time: Option<String>,
        pub create_time: Option<String>,
        pub valid_status: Option<bool>,
        pub exist_status: Option<bool>,
    }
}

/// `alibaba.alihealth.imrisk.query`
pub mod imrisk_query {
    use crate::prelude::*;

    /// `alibaba.alihealth.imrisk.query` (问诊质控接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58917&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.imrisk.query",
        response = ImriskQueryResponse,
        idempotent,
        debug
    )]
    pub struct ImriskQuery {
        pub param0: Option<ImRiskCheckCommand>,
    }

    /// `IMRiskCheckCommand`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImRiskCheckCommand {
        pub patient_id: String,
        pub doctor_id: String,
        pub scene_name: String,
        pub tenant_code: String,
        pub session_id: String,
        #[top_api(required)]
        pub conversations: Vec<Conversation>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub biz_time: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Conversation {
        pub role: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub time: String,
        pub content_type: String,
        pub content: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImriskQueryResponse {
        pub data: Vec<ImRule>,
        pub is_success: Option<bool>,
        pub the_err_code: Option<String>,
        pub the_err_msg: Option<String>,
    }

    /// `IMRule`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImRule {
        pub r#type: Option<String>,
        pub res: Option<Res>,
        pub label: Option<String>,
    }

    /// The values of `res`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Res {
        /// 违规
        #[top_api(value = 1)]
        V1,
        /// 疑似
        #[top_api(value = 2)]
        V2,
        /// 该类型下
        #[top_api(value = -1)]
        Minus1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.alihealth.lab.item.store.relation.sync`
pub mod lab_item_store_relation_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.lab.item.store.relation.sync` (检验检测业务，isv 项目门店关系同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=51444&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.lab.item.store.relation.sync",
        response = LabItemStoreRelationSyncResponse,
        debug
    )]
    pub struct LabItemStoreRelationSync {
        pub isv_relation_status: String,
        #[top_api(required, max_items = 999)]
        pub isv_store_codes: Vec<String>,
        pub isv_item_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabItemStoreRelationSyncResponse {
        pub result_msg: Option<String>,
        #[top_api(flag = "SUCCESS")]
        pub result_status: Option<ResultStatus>,
        pub result_code: Option<String>,
    }

    /// The values of `result_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultStatus {
        /// 成功
        #[top_api(value = "SUCCESS")]
        Success,
        /// 失败
        #[top_api(value = "FAIL")]
        Fail,
        /// 未知或处理中
        #[top_api(value = "UNKNOWN")]
        Unknown,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.lab.item.sync`
pub mod lab_item_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.lab.item.sync` (阿里健康检验检测商品发布)
    ///
    /// <https://open.taobao.com/api.htm?docId=51443&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.lab.item.sync",
        response = LabItemSyncResponse,
        debug
    )]
    pub struct LabItemSync {
        pub isv_item_code: String,
        pub name: Option<String>,
        /// In cents.
        pub cost_price: Option<i64>,
        pub gender_restriction: Option<String>,
        pub marital_status_restriction: Option<String>,
        pub extra_attributes: Option<String>,
        /// In milliseconds.
        pub report_generation_time_duration: Option<i64>,
        #[top_api(max_items = 999)]
        pub sub_items: Vec<LabSubItemBrief>,
        pub isv_item_status: String,
        #[top_api(max_items = 999)]
        pub related_isv_store_codes: Vec<String>,
        pub intro: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabSubItemBrief {
        pub name: Option<String>,
        pub isv_item_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabItemSyncResponse {
        pub result_msg: Option<String>,
        #[top_api(flag = "SUCCESS")]
        pub result_status: Option<ResultStatus>,
        pub result_code: Option<String>,
    }

    /// The values of `result_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultStatus {
        /// 成功
        #[top_api(value = "SUCCESS")]
        Success,
        /// 失败
        #[top_api(value = "FAIL")]
        Fail,
        /// 未知或参数异常
        #[top_api(value = "UNKNOWN")]
        Unknown,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.lab.item.tbitemsku.relation.sync`
pub mod lab_item_tbitemsku_relation_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.lab.item.tbitemsku.relation.sync` (阿里健康检验检测业务，检验检测项目淘宝商品
    /// SKU 关系同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=51445&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.lab.item.tbitemsku.relation.sync",
        response = LabItemTbitemskuRelationSyncResponse,
        debug
    )]
    pub struct LabItemTbitemskuRelationSync {
        pub isv_relation_status: String,
        pub isv_item_code: String,
        pub tb_sku_id: i64,
        pub tb_item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabItemTbitemskuRelationSyncResponse {
        pub result_code: Option<String>,
        #[top_api(flag = "SUCCESS")]
        pub result_status: Option<String>,
        pub result_msg: Option<String>,
    }
}

/// `alibaba.alihealth.lab.store.sync`
pub mod lab_store_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.lab.store.sync` (阿里健康检验检测业务，isv 门店同步到健康)
    ///
    /// <https://open.taobao.com/api.htm?docId=51577&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.lab.store.sync",
        response = LabStoreSyncResponse,
        debug
    )]
    pub struct LabStoreSync {
        pub isv_store_status: String,
        pub reserve_notice: Option<String>,
        pub support_online_report: Option<bool>,
        pub store_type_desc: Option<String>,
        pub social_credit_code: Option<String>,
        pub license_no: Option<String>,
        pub license_name: Option<String>,
        pub store_routes_desc: Option<String>,
        pub work_time_desc: Option<String>,
        #[top_api(secret)]
        pub store_phone: Option<String>,
        pub store_intro: Option<String>,
        pub longitude: Option<Decimal>,
        pub latitude: Option<Decimal>,
        pub city_code: Option<i64>,
        #[top_api(secret)]
        pub store_address: Option<String>,
        pub isv_store_code: String,
        pub store_name: Option<String>,
        #[top_api(max_items = 999)]
        pub allowed_tb_item_category_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabStoreSyncResponse {
        pub result_msg: Option<String>,
        #[top_api(flag = "SUCCESS")]
        pub result_status: Option<ResultStatus>,
        pub result_code: Option<String>,
    }

    /// The values of `result_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultStatus {
        /// 成功
        #[top_api(value = "SUCCESS")]
        Success,
        /// 失败
        #[top_api(value = "FAIL")]
        Fail,
        /// 未知
        #[top_api(value = "UNKNOWN")]
        Unknown,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.mdeer.science.deletearticle`
pub mod mdeer_science_deletearticle {
    use crate::prelude::*;

    /// `alibaba.alihealth.mdeer.science.deletearticle` (文章删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=46849&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.mdeer.science.deletearticle",
        response = MdeerScienceDeletearticleResponse,
        debug
    )]
    pub struct MdeerScienceDeletearticle {
        pub article_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MdeerScienceDeletearticleResponse {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub model: Option<bool>,
    }
}

/// `alibaba.alihealth.mdeer.science.synVideo`
pub mod mdeer_science_syn_video {
    use crate::prelude::*;

    /// `alibaba.alihealth.mdeer.science.synVideo` (视频同步【保存/更新】)
    ///
    /// <https://open.taobao.com/api.htm?docId=46850&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.mdeer.science.synVideo",
        response = MdeerScienceSynVideoResponse,
        debug
    )]
    pub struct MdeerScienceSynVideo {
        pub syn_video_info: Option<SynVideoInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SynVideoInfo {
        #[top_api(secret)]
        pub phone_number: Option<String>,
        pub author_introduction: Option<String>,
        pub author_department: Option<String>,
        pub author_level: Option<String>,
        pub hospital_level: Option<String>,
        pub hospital_name: Option<String>,
        pub portrait_url: Option<String>,
        pub author_name: Option<String>,
        pub original_url: Option<String>,
        pub video_introduction: Option<String>,
        pub video_file_url: Option<String>,
        pub preview_url: Option<String>,
        pub title: Option<String>,
        pub video_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MdeerScienceSynVideoResponse {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        #[top_api(flag)]
        pub model: Option<bool>,
    }
}

/// `alibaba.alihealth.mdeer.science.synarticle`
pub mod mdeer_science_synarticle {
    use crate::prelude::*;

    /// `alibaba.alihealth.mdeer.science.synarticle` (医知鹿文章同步【保存/更新】)
    ///
    /// <https://open.taobao.com/api.htm?docId=46851&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.mdeer.science.synarticle",
        response = MdeerScienceSynarticleResponse,
        debug
    )]
    pub struct MdeerScienceSynarticle {
        pub syn_article_info: Option<SynArticleInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SynArticleInfo {
        #[top_api(secret)]
        pub phone_number: Option<String>,
        pub author_introduction: Option<String>,
        pub author_department: Option<String>,
        pub author_level: Option<String>,
        pub hospital_level: Option<String>,
        pub hospital_name: String,
        pub portrait_url: Option<String>,
        pub author_name: String,
        pub content: String,
        pub original_article_url: Option<String>,
        pub title_image: Option<String>,
        pub article_abstract: Option<String>,
        pub title: String,
        pub article_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MdeerScienceSynarticleResponse {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub model: Option<bool>,
    }
}

/// `alibaba.alihealth.mdeer.video.sync`
pub mod mdeer_video_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.mdeer.video.sync` (合作伙伴视频同步给医知鹿接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41754&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.mdeer.video.sync",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct MdeerVideoSync {
        pub partner_portrait_url: Option<String>,
        #[top_api(secret)]
        pub phone_number: Option<String>,
        pub author_introduction: Option<String>,
        pub author_department: Option<String>,
        pub author_level: Option<String>,
        pub hospital_level: Option<String>,
        pub hospital_name: Option<String>,
        pub portrait_url: Option<String>,
        pub author_name: Option<String>,
        pub author_id: Option<String>,
        pub partner_homepage: Option<String>,
        pub partner_name: Option<String>,
        pub release_date: Option<String>,
        pub video_file_url: Option<String>,
        pub video_mobile_url: Option<String>,
        pub video_introduction: Option<String>,
        pub video_length: Option<String>,
        pub disease: Option<String>,
        pub priview_url: Option<String>,
        pub video_title: Option<String>,
        pub video_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub model: Option<bool>,
    }
}

/// `alibaba.alihealth.medical.department.sync`
pub mod medical_department_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.medical.department.sync` (阿里健康预约挂号科室同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41244&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medical.department.sync",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct MedicalDepartmentSync {
        pub save_request: Option<CommonRequest4Top>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonRequest4Top {
        pub biz_content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub err_message: Option<String>,
        pub data: Option<i64>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.medical.doctor.msg.send`
pub mod medical_doctor_msg_send {
    use crate::prelude::*;

    /// `alibaba.alihealth.medical.doctor.msg.send` (三方医生消息写入)
    ///
    /// <https://open.taobao.com/api.htm?docId=51290&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medical.doctor.msg.send",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct MedicalDoctorMsgSend {
        pub inquiry: OuterMsgPullRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OuterMsgPullRequest {
        pub content: OuterMsgContent,
        pub content_type: ContentType,
        pub doctor_uuid: String,
        pub session_id: String,
    }

    /// The values of `content_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ContentType {
        /// 文本
        #[top_api(value = 1)]
        Text,
        /// 图片
        #[top_api(value = 2)]
        Picture,
        /// 音频
        #[top_api(value = 3)]
        V3,
        /// 医嘱小结
        #[top_api(value = 31)]
        V31,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OuterMsgContent {
        pub text: Option<String>,
        pub radio: Option<String>,
        pub radio_time: Option<i64>,
        pub diagnose: Option<String>,
        pub advice: Option<String>,
        pub send_time: Option<i64>,
        pub pic: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<OuterMsgPullVo>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub err_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OuterMsgPullVo {
        pub record_id: Option<String>,
        pub session_id: Option<String>,
    }
}

/// `alibaba.alihealth.medical.doctor.publish`
pub mod medical_doctor_publish {
    use crate::prelude::*;

    /// `alibaba.alihealth.medical.doctor.publish` (三方机构医生信息上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=51261&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medical.doctor.publish",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct MedicalDoctorPublish {
        pub outer_doctor_publish_request: Option<OuterDoctorPublishRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OuterDoctorPublishRequest {
        pub outer_id: String,
        #[top_api(secret)]
        pub name: String,
        pub sex: Sex,
        pub description: Option<String>,
        pub user_pic_url: Option<String>,
        pub send_word: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub identity_type: i64,
        #[top_api(secret)]
        pub identity_no: String,
        pub identity_pic: Option<String>,
        pub qualification_no: String,
        pub qualification_issuing_time: String,
        pub qualification_pic: Option<String>,
        pub qua_certificate_time: Option<String>,
        pub qua_certificate_pic: Option<String>,
        pub yk_hospital_id: String,
        pub yk_hospital_name: String,
        pub hospital_level_name: String,
        pub yk_first_depart_id: Option<String>,
        pub yk_first_depart_name: Option<String>,
        pub yk_second_depart_id: String,
        pub yk_second_depart_name: String,
        pub doctor_title_name: String,
        pub disease_code: Option<String>,
        #[top_api(secret)]
        pub qua_certificate_no: Option<String>,
        pub hospital_id: String,
        pub jk_second_st_depart_id: i64,
        pub jk_second_st_depart_name: String,
        pub doctor_uuid: Option<String>,
    }

    /// The values of `sex`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Sex {
        /// 未填写
        #[top_api(value = 0)]
        V0,
        /// 男
        #[top_api(value = 1)]
        Male,
        /// 女
        #[top_api(value = 2)]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub doctor_uuid: Option<String>,
    }
}

/// `alibaba.alihealth.medical.doctor.sync`
pub mod medical_doctor_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.medical.doctor.sync` (阿里健康预约挂号医生同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41245&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medical.doctor.sync",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct MedicalDoctorSync {
        pub save_request: Option<CommonRequest4Top>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonRequest4Top {
        pub biz_content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub err_message: Option<String>,
        pub data: Option<i64>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.medical.hospital.sync`
pub mod medical_hospital_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.medical.hospital.sync` (阿里将康支付宝挂号数据医院回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41243&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medical.hospital.sync",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct MedicalHospitalSync {
        pub save_request: Option<CommonRequest4Top>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonRequest4Top {
        pub biz_content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub err_message: Option<String>,
        pub data: Option<i64>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.medical.im.data.upload`
pub mod medical_im_data_upload {
    use crate::prelude::*;

    /// `alibaba.alihealth.medical.im.data.upload` (三方 IM 图片音频消息上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=51289&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medical.im.data.upload",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct MedicalImDataUpload {
        pub upload_data_request: UploadDataRequest,
        pub file: FileItem,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadDataRequest {
        pub doctor_uuid: String,
        pub content_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<UploadImageResponse>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub err_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadImageResponse {
        pub object_key: Option<String>,
        pub full_url: Option<String>,
    }
}

/// `alibaba.alihealth.medical.item.publish`
pub mod medical_item_publish {
    use crate::prelude::*;

    /// `alibaba.alihealth.medical.item.publish` (三方入驻-开通服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=51276&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medical.item.publish",
        response = ServiceResult,
        unwrap = "result1",
        debug
    )]
    pub struct MedicalItemPublish {
        pub request1: Option<ItemPublishRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPublishRequest {
        pub item_id: Option<i64>,
        pub doctor_uuid: String,
        pub net_hospital_id: String,
        pub category_code: String,
        /// In cents.
        pub price: String,
        pub stock_limit: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<ItemInfoVo>,
        pub err_message: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemInfoVo {
        pub item_id: Option<i64>,
    }
}

/// `alibaba.alihealth.medical.item.status`
pub mod medical_item_status {
    use crate::prelude::*;

    /// `alibaba.alihealth.medical.item.status` (商品上下架)
    ///
    /// <https://open.taobao.com/api.htm?docId=51278&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medical.item.status",
        response = ServiceResult,
        unwrap = "shelfresult",
        debug
    )]
    pub struct MedicalItemStatus {
        pub shelfrequest: ThirdAgencyUpDownShelfRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThirdAgencyUpDownShelfRequest {
        pub item_id: i64,
        pub doctor_uuid: String,
        pub net_hospital_id: String,
        pub status: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub success: Option<bool>,
        pub data: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
    }
}

/// `alibaba.alihealth.medical.order.query`
pub mod medical_order_query {
    use crate::prelude::*;

    /// `alibaba.alihealth.medical.order.query` (三方机构查询订单详情接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51275&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medical.order.query",
        response = ServiceResult,
        unwrap = "service_result",
        idempotent,
        debug
    )]
    pub struct MedicalOrderQuery {
        pub request_info: OrderQueryRequestDto,
    }

    /// `OrderQueryRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderQueryRequestDto {
        pub order_id: String,
        pub hospital_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<OrderDetailDto>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub err_message: Option<String>,
    }

    /// `OrderDetailDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDetailDto {
        pub item_type: Option<String>,
        pub close_account_time: Option<String>,
        /// Several values with commas between them.
        #[top_api(secret)]
        pub label_names: Option<String>,
        pub diagnosing_time: Option<TopDateTime>,
        pub order_id: Option<String>,
        pub patient_id: Option<String>,
        pub order_create_time: Option<TopDateTime>,
        pub order_status: Option<String>,
        pub medical_info: Option<MedicalInfoDto>,
        pub score: Option<i64>,
        pub item_id: Option<String>,
        #[top_api(secret)]
        pub doctor_name: Option<String>,
        pub review_create_time: Option<TopDateTime>,
        /// In yuan.
        pub total_fee: Option<String>,
        pub doctor_id: Option<String>,
        pub order_finish_time: Option<TopDateTime>,
        pub comment: Option<String>,
        pub session_id: Option<String>,
    }

    /// `MedicalInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MedicalInfoDto {
        pub past_history_details: Vec<String>,
        pub city: Option<String>,
        pub disease_pictures: Vec<String>,
        pub allergies_details: Vec<String>,
        pub chief_complaint: Option<String>,
        pub abnormal_liver_function_detail: Option<String>,
        pub abnormal_renal_function_detail: Option<String>,
        pub has_allergies_history: Option<bool>,
        pub is_pregnant: Option<bool>,
        pub present_illness_history: Option<String>,
        pub family_history_details: Vec<String>,
        pub past_history_description: Option<String>,
        pub sex: Option<String>,
        pub is_liver_function_abnormal: Option<bool>,
        pub expected_confinement_date: Option<String>,
        pub family_history_description: Option<String>,
        pub allergies_description: Option<String>,
        pub is_renal_function_abnormal: Option<bool>,
        pub diagnosed_diseases: Vec<String>,
        pub pregnant_type: Option<String>,
        pub has_family_history: Option<bool>,
        pub age: Option<String>,
        pub has_past_history: Option<bool>,
    }
}

/// `alibaba.alihealth.medical.order.refund`
pub mod medical_order_refund {
    use crate::prelude::*;

    /// `alibaba.alihealth.medical.order.refund` (退款接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62680&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medical.order.refund",
        response = MedicalOrderRefundResult,
        unwrap = "result",
        debug
    )]
    pub struct MedicalOrderRefund {
        pub order_refund_request: OrderRefundRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderRefundRequest {
        #[top_api(required)]
        pub sub_order_list: Vec<SubOrderRequest>,
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderRequest {
        pub sub_order_id: String,
        pub refund_note: Option<String>,
        pub refund_amount: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MedicalOrderRefundResult {
        #[top_api(flag = "SUCCESS")]
        pub result_status: Option<ResultStatus>,
        pub data: Option<OrderRefundVo>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
    }

    /// The values of `result_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultStatus {
        /// 成功
        #[top_api(value = "SUCCESS")]
        Success,
        /// 失败
        #[top_api(value = "FAIL")]
        Fail,
        /// 未知
        #[top_api(value = "UNKNOWN")]
        Unknown,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `OrderRefundVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderRefundVo {
        pub order_id: Option<String>,
        pub sub_order_list: Vec<OrderRefundVoSubOrderList>,
        pub refund_order_id: Option<String>,
    }

    /// `SubOrderRequest`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderRefundVoSubOrderList {
        pub sub_order_id: Option<String>,
        pub refund_amount: Option<String>,
        pub refund_note: Option<String>,
    }
}

/// `alibaba.alihealth.medical.order.refuse`
pub mod medical_order_refuse {
    use crate::prelude::*;

    /// `alibaba.alihealth.medical.order.refuse` (三方机构通知平台"医生拒诊")
    ///
    /// <https://open.taobao.com/api.htm?docId=51277&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medical.order.refuse",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct MedicalOrderRefuse {
        pub request_info: Option<RefuseOrderRequestDto>,
    }

    /// `RefuseOrderRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RefuseOrderRequestDto {
        pub order_id: String,
        pub hospital_id: String,
        pub doctor_id: Option<String>,
        pub reason: String,
        pub session_id: String,
        pub trigger_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub is_success: Option<bool>,
        pub code_error: Option<String>,
        pub message_error: Option<String>,
        pub data: Option<bool>,
    }
}

/// `alibaba.alihealth.medical.register.weiyi.sync`
pub mod medical_register_weiyi_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.medical.register.weiyi.sync` (微医数据号源回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=42993&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medical.register.weiyi.sync",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct MedicalRegisterWeiyiSync {
        pub service_request: SourcesReturnVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SourcesReturnVo {
        pub area_code: String,
        pub area: String,
        pub hos_id: String,
        pub hos_name: String,
        pub source_status: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub err_message: Option<String>,
        pub data: Option<bool>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.medical.registration.sync`
pub mod medical_registration_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.medical.registration.sync` (阿里健康支付宝挂号记录回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41238&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medical.registration.sync",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct MedicalRegistrationSync {
        pub save_request: Option<CommonRequest4Top>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonRequest4Top {
        pub biz_content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub err_message: Option<String>,
        pub data: Option<i64>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.medical.registration.syncnew`
pub mod medical_registration_syncnew {
    use crate::prelude::*;

    /// `alibaba.alihealth.medical.registration.syncnew` (阿里健康新挂号数据回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=43284&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medical.registration.syncnew",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct MedicalRegistrationSyncnew {
        pub save_request: Option<CommonRequest4Top>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonRequest4Top {
        pub biz_content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub err_message: Option<String>,
        pub data: Option<i64>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.medicalbase.dept.status.sync`
pub mod medicalbase_dept_status_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.medicalbase.dept.status.sync` (挂号科室上下线)
    ///
    /// <https://open.taobao.com/api.htm?docId=58671&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medicalbase.dept.status.sync",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct MedicalbaseDeptStatusSync {
        pub top_channel_dept_sync_d_t_o: TopChannelDeptSyncDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelDeptSyncDto {
        pub biz_content: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub model: Option<String>,
    }
}

/// `alibaba.alihealth.medicalbase.dept.syncnew`
pub mod medicalbase_dept_syncnew {
    use crate::prelude::*;

    /// `alibaba.alihealth.medicalbase.dept.syncnew` (直连科室上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=59760&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medicalbase.dept.syncnew",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct MedicalbaseDeptSyncnew {
        pub top_channel_dept_sync_d_t_o: TopChannelDeptSyncDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelDeptSyncDto {
        pub biz_content: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub model: Option<bool>,
    }
}

/// `alibaba.alihealth.medicalbase.doctor.status.sync`
pub mod medicalbase_doctor_status_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.medicalbase.doctor.status.sync` (挂号医生上下架)
    ///
    /// <https://open.taobao.com/api.htm?docId=58504&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medicalbase.doctor.status.sync",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct MedicalbaseDoctorStatusSync {
        pub top_channel_doctor_sync_d_t_o: TopChannelDoctorSyncDto,
    }

    /// `TopChannelDoctorSyncDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelDoctorSyncDto {
        pub biz_content: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub model: Option<String>,
    }
}

/// `alibaba.alihealth.medicalbase.doctor.syncnew`
pub mod medicalbase_doctor_syncnew {
    use crate::prelude::*;

    /// `alibaba.alihealth.medicalbase.doctor.syncnew` (直连医生上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=59761&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medicalbase.doctor.syncnew",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct MedicalbaseDoctorSyncnew {
        pub top_channel_doctor_sync_d_t_o: TopChannelDoctorSyncDto,
    }

    /// `TopChannelDoctorSyncDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopChannelDoctorSyncDto {
        pub biz_content: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub model: Option<String>,
    }
}

/// `alibaba.alihealth.medicalbase.hos.status.sync`
pub mod medicalbase_hos_status_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.medicalbase.hos.status.sync` (挂号医院上下线)
    ///
    /// <https://open.taobao.com/api.htm?docId=58501&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medicalbase.hos.status.sync",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct MedicalbaseHosStatusSync {
        pub isv_hos_code: String,
        pub function_code: Option<String>,
        pub status: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub model: Option<String>,
    }
}

/// `alibaba.alihealth.medicalbase.hos.syncnew`
pub mod medicalbase_hos_syncnew {
    use crate::prelude::*;

    /// `alibaba.alihealth.medicalbase.hos.syncnew` (直连医院上传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=59748&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medicalbase.hos.syncnew",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct MedicalbaseHosSyncnew {
        pub biz_content: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub model: Option<String>,
    }
}

/// `alibaba.alihealth.medicalbase.hospital.sync`
pub mod medicalbase_hospital_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.medicalbase.hospital.sync` (互联网医院批量导入接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=42089&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medicalbase.hospital.sync",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct MedicalbaseHospitalSync {
        pub is_auth: String,
        pub functions: String,
        pub lat: String,
        pub lon: String,
        #[top_api(secret)]
        pub hos_address: String,
        #[top_api(secret)]
        pub telephone: Option<String>,
        pub region_name: String,
        pub is_public: String,
        pub service_info: Option<String>,
        pub special: Option<String>,
        pub service_window_url: Option<String>,
        pub description_url: Option<String>,
        pub is_insurance: Option<String>,
        pub grade: String,
        pub category: String,
        pub short_name: Option<String>,
        pub pid: Option<String>,
        pub unify_code: Option<String>,
        pub city_code: String,
        pub hos_name: String,
        pub company_name: String,
        #[top_api(secret)]
        pub ali_interface_man: String,
        #[top_api(secret)]
        pub email: String,
        #[top_api(secret)]
        pub technical_man: String,
        #[top_api(secret)]
        pub phone: String,
        pub hos_type: String,
        pub isv_hos_code: String,
        pub delivery_channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub model: Option<String>,
    }
}

/// `alibaba.alihealth.medicalbase.order.status.sync`
pub mod medicalbase_order_status_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.medicalbase.order.status.sync` (号源直连订单状态同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=55216&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medicalbase.order.status.sync",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct MedicalbaseOrderStatusSync {
        pub orderl_sync_d_t_o: Option<OrderlSyncDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderlSyncDto {
        pub alipay_id: String,
        pub hos_org_no: String,
        pub hos_distinct_code: Option<String>,
        pub reservation_id: String,
        pub order_status: String,
        pub remark: Option<String>,
        #[top_api(secret)]
        pub order_pass: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
        pub model: Option<String>,
    }
}

/// `alibaba.alihealth.medicalbase.third.evaluate.sync`
pub mod medicalbase_third_evaluate_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.medicalbase.third.evaluate.sync` (三方评论信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=59785&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medicalbase.third.evaluate.sync",
        response = MedicalbaseThirdEvaluateSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct MedicalbaseThirdEvaluateSync {
        pub evaluate_request: MedicalBaseTopRequestDto,
    }

    /// `MedicalBaseTopRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MedicalBaseTopRequestDto {
        pub biz_content: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MedicalbaseThirdEvaluateSyncResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub data: Option<String>,
    }
}

/// `alibaba.alihealth.medicalbase.third.order.sync`
pub mod medicalbase_third_order_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.medicalbase.third.order.sync` (第三方订单同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=59030&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.medicalbase.third.order.sync",
        response = MedicalbaseThirdOrderSyncResult,
        unwrap = "result",
        debug
    )]
    pub struct MedicalbaseThirdOrderSync {
        pub order_request: MedicalBaseTopRequestDto,
    }

    /// `MedicalBaseTopRequestDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MedicalBaseTopRequestDto {
        pub biz_content: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MedicalbaseThirdOrderSyncResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub data: Option<String>,
    }
}

/// `alibaba.alihealth.ms.area.district.list`
pub mod ms_area_district_list {
    use crate::prelude::*;

    /// `alibaba.alihealth.ms.area.district.list` (疫苗预约地市信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=37710&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.ms.area.district.list",
        response = ServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MsAreaDistrictList {
        pub division_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub division_list: Vec<DivisionDto>,
        pub err_message: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DivisionDto {
        pub child_division_list: Vec<DivisionDtoChildDivisionList>,
        pub division_id: Option<i64>,
        pub division_name: Option<String>,
    }

    /// `DivisionDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DivisionDtoChildDivisionList {
        pub division_name: Option<String>,
        pub division_id: Option<i64>,
    }
}

/// `alibaba.alihealth.ms.area.province.list`
pub mod ms_area_province_list {
    use crate::prelude::*;

    /// `alibaba.alihealth.ms.area.province.list` (疫苗预约省份列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=37697&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.ms.area.province.list",
        response = ServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MsAreaProvinceList;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub success: Option<bool>,
        pub err_message: Option<String>,
        pub err_code: Option<String>,
        pub division_list: Vec<DivisionDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DivisionDto {
        pub division_name: Option<String>,
        pub division_id: Option<i64>,
    }
}

/// `alibaba.alihealth.nocov.alldiseaseinfo.get`
pub mod nocov_alldiseaseinfo_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.nocov.alldiseaseinfo.get` (获取全国疫情统计数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=48478&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.nocov.alldiseaseinfo.get",
        response = NocovAlldiseaseinfoGetResponse,
        idempotent,
        debug
    )]
    pub struct NocovAlldiseaseinfoGet {
        pub province: Option<String>,
        pub city: Option<String>,
        pub city_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NocovAlldiseaseinfoGetResponse {
        pub data: Option<String>,
        pub is_success: Option<bool>,
        pub biz_err_code: Option<String>,
        pub biz_err_message: Option<String>,
    }
}

/// `alibaba.alihealth.nr.delivery.history.save`
pub mod nr_delivery_history_save {
    use crate::prelude::*;

    /// `alibaba.alihealth.nr.delivery.history.save` (物流信息回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=47316&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.nr.delivery.history.save",
        response = ResponseResult,
        unwrap = "result",
        debug
    )]
    pub struct NrDeliveryHistorySave {
        pub delivery_event: DeliveryEventDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryEventDto {
        pub taobao_order_id: i64,
        pub distributor_name: Option<String>,
        #[top_api(secret)]
        pub shopper_name: Option<String>,
        pub delivery_no: Option<String>,
        #[top_api(required)]
        pub event_time: Option<TopDateTime>,
        pub event_type: i64,
        pub cancel_reason: Option<String>,
        #[top_api(secret)]
        pub shopper_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseResult {
        pub result: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.alihealth.nr.rx.prescription.get`
pub mod nr_rx_prescription_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.nr.rx.prescription.get` (搜索处方详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=58397&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.nr.rx.prescription.get",
        response = Vec<PrescriptionSearchResultDto>,
        unwrap = "data_list",
        debug
    )]
    pub struct NrRxPrescriptionGet {
        pub query: Option<PrescriptionQueryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrescriptionQueryDto {
        pub biz_order_ids: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrescriptionSearchResultDto {
        pub doctor: Option<RxDoctorDto>,
        pub rx_id: Option<String>,
        pub create_time: Option<String>,
        pub pic_url: Option<String>,
        pub patient: Option<RxPatientDto>,
        pub patient_diagnostic: Option<RxPatientDiagnosticDto>,
        pub drug_list: Vec<DrugDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RxDoctorDto {
        pub depart_name: Option<String>,
        #[top_api(secret)]
        pub doctor_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RxPatientDto {
        #[top_api(secret)]
        pub id_card: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub age: Option<String>,
        pub sex: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RxPatientDiagnosticDto {
        pub medical_history: Option<String>,
        pub liver_function: Option<String>,
        pub renal_function: Option<String>,
        pub pregnancy: Option<String>,
        pub allergy_history: Option<String>,
        pub diagnose_list: Vec<DiagnoseDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DiagnoseDto {
        pub code: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugDto {
        pub drug_id: Option<String>,
        pub drug_name: Option<String>,
        pub spec: Option<String>,
        pub total: Option<String>,
        pub dose_from: Option<String>,
        pub drug_usage_list: Vec<DrugUsageDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugUsageDto {
        pub measure_unit: Option<String>,
        pub drug_usage: Option<String>,
        pub days: Option<String>,
        pub frequency_unit: Option<String>,
        pub frequency_value: Option<String>,
        pub frequency: Option<String>,
        pub dose_value: Option<String>,
    }
}

/// `alibaba.alihealth.nr.rx.queryimage`
pub mod nr_rx_queryimage {
    use crate::prelude::*;

    /// `alibaba.alihealth.nr.rx.queryimage` (o2o 查看处方图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=50465&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.nr.rx.queryimage",
        response = NrRxQueryimageResponse,
        debug
    )]
    pub struct NrRxQueryimage {
        pub order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrRxQueryimageResponse {
        pub is_success: Option<bool>,
        pub error_info_code: Option<String>,
        pub error_info_msg: Option<String>,
        /// Several values with commas between them.
        pub result: Option<String>,
    }
}

/// `alibaba.alihealth.nr.spu.query`
pub mod nr_spu_query {
    use crate::prelude::*;

    /// `alibaba.alihealth.nr.spu.query` (获取标品库标品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=48557&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.nr.spu.query",
        response = ResponseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct NrSpuQuery {
        pub query: Option<TopAlihealthSpuQuery>,
        pub options: Option<TopAlihealthSpuQueryOptions>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAlihealthSpuQuery {
        pub barcode: Option<String>,
        pub approval_number: Option<String>,
        pub title: Option<String>,
        pub specification: Option<String>,
        pub manufacturer: Option<String>,
        pub brand_name: Option<String>,
        pub only_drug: Option<bool>,
        pub open_id: Option<i64>,
        pub offset: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub spu_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAlihealthSpuQueryOptions {
        pub include_instruction: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub result: Option<PageResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResponse {
        pub current_page: Option<i64>,
        pub total_page: Option<i64>,
        pub total_count: Option<i64>,
        pub spus: Vec<PageResponseSpus>,
    }

    /// `TopAlihealthSpuQuery`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResponseSpus {
        pub open_id: Option<i64>,
        pub barcode: Option<String>,
        pub approval_number: Option<String>,
        pub title: Option<String>,
        pub product_title: Option<String>,
        pub title_alias: Option<String>,
        pub specification: Option<String>,
        pub brand_name: Option<String>,
        pub manufacturer: Option<String>,
        pub alihealth_drug_instruction_d_t_o: Option<TopAlihealthDrugInstructionDto>,
        pub spu_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAlihealthDrugInstructionDto {
        pub purpose: Option<String>,
        pub taboo: Option<String>,
        pub notes: Option<String>,
        pub child_reminder: Option<String>,
        pub gravida_reminder: Option<String>,
        pub old_man_reminder: Option<String>,
        pub adr: Option<String>,
        pub ingredient: Option<String>,
        pub traits: Option<String>,
        pub interaction: Option<String>,
        pub pharmacological_effects: Option<String>,
        pub dosage: Option<String>,
    }
}

/// `alibaba.alihealth.nr.trade.medical.insurance.get`
pub mod nr_trade_medical_insurance_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.nr.trade.medical.insurance.get` (阿里健康医保支付信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=46161&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.nr.trade.medical.insurance.get",
        response = ResponseResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct NrTradeMedicalInsuranceGet {
        pub order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseResult {
        pub result: Option<MedicalInsurancePaymentDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MedicalInsurancePaymentDto {
        pub fund_bill_list: Vec<FundBillDto>,
        pub industry_sepc_detail: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FundBillDto {
        pub fund_channel: Option<String>,
        pub amount: Option<String>,
    }
}

/// `alibaba.alihealth.nr.trade.order.get`
pub mod nr_trade_order_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.nr.trade.order.get` (获取订单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=41388&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.nr.trade.order.get",
        response = NrTradeOrderGetResponse,
        idempotent,
        debug
    )]
    pub struct NrTradeOrderGet {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrTradeOrderGetResponse {
        pub order_id: Option<i64>,
        pub order_status: Option<OrderStatus>,
        pub serial_no: Option<String>,
        pub create_time: Option<i64>,
        pub pay_time: Option<i64>,
        pub shop_id: Option<i64>,
        pub store_id: Option<String>,
        pub store_name: Option<String>,
        #[top_api(secret)]
        pub store_address_poi: Option<String>,
        pub total_fee: Option<i64>,
        pub actual_receive_fee: Option<i64>,
        pub actual_pay_fee: Option<i64>,
        pub promotion_list: Vec<OrderPromotionDto>,
        pub total_promotion: Option<i64>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        #[top_api(secret)]
        pub buyer_note: Option<String>,
        pub invoice_title: Option<String>,
        #[top_api(secret)]
        pub buyer_address: Option<String>,
        #[top_api(secret)]
        pub buyer_address_poi: Option<String>,
        pub is_frequenter: Option<i64>,
        pub carriage: Option<i64>,
        pub sub_order_list: Vec<SubOrderDto>,
        pub rx: Option<i64>,
        #[top_api(secret)]
        pub rx_phone: Option<String>,
        pub rx_pic_list: Vec<String>,
        pub drug_take: Option<i64>,
        #[top_api(secret)]
        pub buyer_address_province: Option<String>,
        #[top_api(secret)]
        pub buyer_address_city: Option<String>,
        #[top_api(secret)]
        pub buyer_address_district: Option<String>,
        pub expected_delivery_time: Option<TopDateTime>,
        pub rx_type: Option<String>,
        pub out_store_id: Option<String>,
        pub mi_check_param: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 等待买家付款
        #[top_api(value = 1)]
        V1,
        /// 等待商家接单
        #[top_api(value = 2)]
        V2,
        /// 退款中
        #[top_api(value = 4)]
        Refunding,
        /// 商家配送中
        #[top_api(value = 12)]
        V12,
        /// 订单关闭
        #[top_api(value = 20)]
        V20,
        /// 订单关闭
        #[top_api(value = 22)]
        V22,
        /// 交易完成
        #[top_api(value = 21)]
        TradeCompleted,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderPromotionDto {
        pub r#type: Option<i64>,
        pub name: Option<String>,
        pub amount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderDto {
        pub sub_order_id: Option<i64>,
        pub item_id: Option<i64>,
        pub r#type: Option<Type>,
        pub price: Option<i64>,
        pub buy_amount: Option<i64>,
        pub unit: Option<String>,
        pub title: Option<String>,
        pub out_itemd_id: Option<String>,
        pub rx: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 普通
        #[top_api(value = 0)]
        Ordinary,
        /// 满就送
        #[top_api(value = 1)]
        V1,
        /// 兑换券
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.alihealth.nr.trade.order.getorderdetail`
pub mod nr_trade_order_getorderdetail {
    use crate::prelude::*;

    /// `alibaba.alihealth.nr.trade.order.getorderdetail` (根据订单 id 获取单条订单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=51516&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.nr.trade.order.getorderdetail",
        response = NrTradeOrderGetorderdetailResponse,
        debug
    )]
    pub struct NrTradeOrderGetorderdetail {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NrTradeOrderGetorderdetailResponse {
        pub out_store_id: Option<String>,
        pub rx_type: Option<String>,
        pub expected_delivery_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub buyer_address_district: Option<String>,
        #[top_api(secret)]
        pub buyer_address_city: Option<String>,
        #[top_api(secret)]
        pub buyer_address_province: Option<String>,
        pub drug_take: Option<i64>,
        pub rx_pic_list: Vec<String>,
        #[top_api(secret)]
        pub rx_phone: Option<String>,
        pub rx: Option<i64>,
        pub sub_order_list: Vec<SubOrderDto>,
        pub carriage: Option<i64>,
        pub is_frequenter: Option<i64>,
        #[top_api(secret)]
        pub buyer_address_poi: Option<String>,
        #[top_api(secret)]
        pub buyer_address: Option<String>,
        pub promotion_list: Vec<OrderPromotionDto>,
        pub invoice_title: Option<String>,
        #[top_api(secret)]
        pub buyer_note: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        pub total_promotion: Option<i64>,
        pub actual_pay_fee: Option<i64>,
        pub actual_receive_fee: Option<i64>,
        pub total_fee: Option<i64>,
        #[top_api(secret)]
        pub store_address_poi: Option<String>,
        pub store_name: Option<String>,
        pub store_id: Option<String>,
        pub shop_id: Option<i64>,
        pub pay_time: Option<i64>,
        pub create_time: Option<i64>,
        pub serial_no: Option<String>,
        pub order_status: Option<OrderStatus>,
        pub order_id: Option<i64>,
        pub new_oaid: Option<String>,
        pub mi_check_param: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 等待买家付款
        #[top_api(value = 1)]
        V1,
        /// 等待商家接单
        #[top_api(value = 2)]
        V2,
        /// 退款中
        #[top_api(value = 4)]
        Refunding,
        /// 商家配送中
        #[top_api(value = 12)]
        V12,
        /// 订单关闭
        #[top_api(value = 20)]
        V20,
        /// 订单关闭
        #[top_api(value = 22)]
        V22,
        /// 交易完成
        #[top_api(value = 21)]
        TradeCompleted,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderDto {
        pub sub_order_id: Option<i64>,
        pub item_id: Option<i64>,
        pub r#type: Option<Type>,
        pub price: Option<i64>,
        pub buy_amount: Option<i64>,
        pub unit: Option<String>,
        pub title: Option<String>,
        pub out_itemd_id: Option<String>,
        pub rx: Option<i64>,
        pub suit_sub_item_dto_list: Vec<SuitSubItemDto>,
        pub sku_id: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 普通
        #[top_api(value = 0)]
        Ordinary,
        /// 满就送
        #[top_api(value = 1)]
        V1,
        /// 兑换券
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuitSubItemDto {
        pub unit: Option<String>,
        pub item_id: Option<i64>,
        pub quantity: Option<i64>,
        pub title: Option<String>,
        pub out_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderPromotionDto {
        pub r#type: Option<i64>,
        pub name: Option<String>,
        pub amount: Option<i64>,
    }
}

/// `alibaba.alihealth.outflow.diagnosis.saveorupdate`
pub mod outflow_diagnosis_saveorupdate {
    use crate::prelude::*;

    /// `alibaba.alihealth.outflow.diagnosis.saveorupdate` (处方外流-诊断字典表)
    ///
    /// <https://open.taobao.com/api.htm?docId=45023&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.outflow.diagnosis.saveorupdate",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct OutflowDiagnosisSaveorupdate {
        pub diagnose_dict_dto: Option<DiagnoseDictDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DiagnoseDictDto {
        pub icd_code: Option<String>,
        pub icd_name: Option<String>,
        pub his_diagnose_code: Option<String>,
        pub his_diagnose_name: Option<String>,
        pub status: Option<String>,
        pub channel_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<String>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.outflow.drug.saveorupdate`
pub mod outflow_drug_saveorupdate {
    use crate::prelude::*;

    /// `alibaba.alihealth.outflow.drug.saveorupdate` (处方外流-药品同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45024&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.outflow.drug.saveorupdate",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct OutflowDrugSaveorupdate {
        pub drug_request: Option<DrugRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugRequest {
        pub treatment_unit: Option<String>,
        pub treatment_value: Option<String>,
        pub treatment_course: Option<String>,
        pub single_dosage_unit: Option<String>,
        pub single_dosage: Option<String>,
        pub pack_spec_sale_unit: Option<String>,
        pub pack_spec_use_unit: Option<String>,
        pub pack_spec_amount: Option<String>,
        pub pack_unit: Option<String>,
        pub pack_qty: Option<String>,
        pub drug_source: Option<String>,
        pub freq_times: Option<String>,
        pub frequency_code: Option<String>,
        pub frequency: Option<String>,
        pub status: Option<String>,
        pub approval_number: Option<String>,
        pub manufacture: Option<String>,
        pub dosage_form: Option<String>,
        pub drug_usage_code: Option<String>,
        pub drug_usage: Option<String>,
        pub drug_code: Option<String>,
        pub pack_spec: Option<String>,
        pub drug_common_name: Option<String>,
        pub drug_name: Option<String>,
        /// In yuan.
        pub retail_price: Option<String>,
        pub drug_basic_code: Option<String>,
        pub medicare_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<String>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.outflow.drug.supervision.query`
pub mod outflow_drug_supervision_query {
    use crate::prelude::*;

    /// `alibaba.alihealth.outflow.drug.supervision.query` (监管平台药品查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=46451&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.outflow.drug.supervision.query",
        response = ServiceResult,
        unwrap = "service_result",
        idempotent,
        debug
    )]
    pub struct OutflowDrugSupervisionQuery {
        pub request1: Option<OuterDrugVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OuterDrugVo {
        pub hos_id: Option<String>,
        pub page_size: Option<i64>,
        pub page_num: Option<i64>,
        pub last_query_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<Page>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub pages: Vec<DrugDto>,
        pub total_count: Option<i64>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugDto {
        pub drug_common_name_py: Option<String>,
        pub drug_name_py: Option<String>,
        pub electric_pres: Option<bool>,
        pub province_drug_code: Option<String>,
        pub indication: Option<String>,
        pub his_drug_name: Option<String>,
        pub single_dosage_unit: Option<String>,
        pub single_dosage: Option<String>,
        pub pack_spec_sale_unit: Option<String>,
        pub pack_spec_use_unit: Option<String>,
        pub pack_spec_amount: Option<String>,
        pub pack_unit: Option<String>,
        pub pack_qty: Option<String>,
        pub retail_price: Option<String>,
        pub medicare_no: Option<String>,
        pub drug_usage_code: Option<String>,
        pub drug_usage: Option<String>,
        pub frequency_code: Option<String>,
        pub frequency: Option<String>,
        pub drug_basic_code: Option<String>,
        pub dosage_form: Option<String>,
        pub approval_number: Option<String>,
        pub manufacture: Option<String>,
        pub pack_spec: Option<String>,
        pub drug_code: Option<String>,
        pub drug_common_name: Option<String>,
        pub drug_name: Option<String>,
        pub drug_class_code: Option<String>,
    }
}

/// `alibaba.alihealth.outflow.frequency.saveorupdate`
pub mod outflow_frequency_saveorupdate {
    use crate::prelude::*;

    /// `alibaba.alihealth.outflow.frequency.saveorupdate` (处方外流-药品频次同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45010&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.outflow.frequency.saveorupdate",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct OutflowFrequencySaveorupdate {
        pub frequency_request: Option<FrequencyRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FrequencyRequest {
        pub freq_times: Option<String>,
        pub status: Option<Status>,
        pub his_frequency_name: Option<String>,
        pub his_frequency_code: Option<String>,
        pub channel_code: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = "1")]
        Normal,
        /// 停用（非空）
        #[top_api(value = "0")]
        Disabled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub success: Option<bool>,
        pub err_message: Option<String>,
        pub err_code: Option<String>,
        pub data: Option<String>,
    }
}

/// `alibaba.alihealth.outflow.getbyverifycode`
pub mod outflow_getbyverifycode {
    use crate::prelude::*;

    /// `alibaba.alihealth.outflow.getbyverifycode` (处方外流药店通过核销码获取处方)
    ///
    /// <https://open.taobao.com/api.htm?docId=42603&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.outflow.getbyverifycode",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct OutflowGetbyverifycode {
        pub prescription_get_by_verify_request: Option<PrescriptionGetByVerifyRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrescriptionGetByVerifyRequest {
        pub drug_store_code: Option<String>,
        #[top_api(secret)]
        pub verify_code: Option<String>,
        pub drug_store_name: Option<String>,
        #[top_api(secret)]
        pub pharmacist_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub err_message: Option<String>,
        pub data: Option<PrescriptionMoreDataResponse>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrescriptionMoreDataResponse {
        pub status: Option<String>,
        pub expired_time: Option<TopDateTime>,
        pub fee_type: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub rx_type: Option<String>,
        pub send_prescription_time: Option<TopDateTime>,
        pub channel_code: Option<String>,
        pub rx_no: Option<String>,
        pub drug_type: Option<String>,
        pub service_type: Option<String>,
        pub diagnose_name: Option<String>,
        pub sex: Option<String>,
        pub age: Option<String>,
        #[top_api(secret)]
        pub doctor_name: Option<String>,
        #[top_api(secret)]
        pub hospital_name: Option<String>,
        pub rx_count: Option<String>,
        pub card_number: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        #[top_api(secret)]
        pub patient_name: Option<String>,
        pub drug_list: Vec<DrugDto>,
        pub rx_image_url: Option<String>,
    }

    /// `DrugDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugDto {
        pub dose_unit: Option<String>,
        pub drug_code: Option<String>,
        pub drug_name: Option<String>,
        pub total: Option<String>,
        pub dose: Option<String>,
        pub frequency: Option<String>,
        pub dose_usage_advice: Option<String>,
        pub manufactures: Option<String>,
        pub spec: Option<String>,
        pub prod_name: Option<String>,
    }
}

/// `alibaba.alihealth.outflow.operationinfo.sync`
pub mod outflow_operationinfo_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.outflow.operationinfo.sync` (处方外流-操作信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=46939&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.outflow.operationinfo.sync",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct OutflowOperationinfoSync {
        pub sync_operation_info_request: Option<SyncOperationInfoRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncOperationInfoRequest {
        pub operate_time: Option<String>,
        pub authorization_id: Option<String>,
        pub hospital_id: Option<String>,
        pub channel: Option<String>,
        pub patient_id: Option<String>,
        pub operate_type: Option<String>,
        #[top_api(secret)]
        pub patient_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub success: Option<String>,
    }
}

/// `alibaba.alihealth.outflow.patientinfo.sync`
pub mod outflow_patientinfo_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.outflow.patientinfo.sync` (处方外流-患者基础信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=46940&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.outflow.patientinfo.sync",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct OutflowPatientinfoSync {
        pub sync_patient_info_request: Option<SyncPatientInfoRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncPatientInfoRequest {
        pub patient_id: Option<String>,
        #[top_api(secret)]
        pub patient_name: Option<String>,
        #[top_api(secret)]
        pub id_card: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        pub hospital_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<String>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.outflow.prescription.create`
pub mod outflow_prescription_create {
    use crate::prelude::*;

    /// `alibaba.alihealth.outflow.prescription.create` (处方外流-创建处方)
    ///
    /// <https://open.taobao.com/api.htm?docId=44992&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.outflow.prescription.create",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct OutflowPrescriptionCreate {
        pub create_request: Option<PrescriptionOutflowUpdateRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrescriptionOutflowUpdateRequest {
        #[top_api(secret)]
        pub patient_name: Option<String>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        pub alipay_user_id: Option<String>,
        pub age: Option<String>,
        pub sex: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub visit_id: Option<String>,
        pub visit_type: Option<String>,
        pub channel_code: Option<String>,
        pub detp_id: Option<String>,
        pub dept_name: Option<String>,
        pub doctor_id: Option<String>,
        #[top_api(secret)]
        pub doctor_name: Option<String>,
        pub patient_id: Option<String>,
        pub visit_time: Option<String>,
        pub main_tell: Option<String>,
        pub problem_now: Option<String>,
        pub body_check: Option<String>,
        pub doctor_advice: Option<String>,
        pub rx_no: Option<String>,
        pub diagnoses: Vec<Diagnose>,
        pub drugs: Vec<Drugs>,
        pub rx_type: Option<RxType>,
        pub drug_type: Option<DrugType>,
        pub fee_type: Option<FeeType>,
        pub card_number: Option<String>,
        pub platform_code: Option<String>,
        pub attributes: Option<String>,
        #[top_api(secret)]
        pub id_card: Option<String>,
        pub archives_type: Option<String>,
        pub source: Option<String>,
        pub template: Option<String>,
        pub archives_id: Option<String>,
        pub patient_type: Option<PatientType>,
        pub patient_insured_region: Option<String>,
        pub insurance_settlement_region: Option<String>,
    }

    /// The values of `rx_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RxType {
        /// 普通处方（默认）
        #[top_api(value = "COMMON")]
        Common,
        /// 儿童处方
        #[top_api(value = "CHILDREN")]
        Children,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `drug_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DrugType {
        /// 西药（默认）
        #[top_api(value = "WEST")]
        West,
        /// 草药
        #[top_api(value = "TCM")]
        Tcm,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `fee_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum FeeType {
        /// 自费（默认）
        #[top_api(value = "OWN_EXPENSE")]
        OwnExpense,
        /// 医保
        #[top_api(value = "MEDICAL_INSURANCE")]
        MedicalInsurance,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `patient_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PatientType {
        /// 自费
        #[top_api(value = "OWN_EXPENSE")]
        OwnExpense,
        /// 省医保
        #[top_api(value = "PROVINCE_MEDICAL_INSURANCE")]
        ProvinceMedicalInsurance,
        /// 市医保
        #[top_api(value = "CITY_MEDICAL_INSURANCE")]
        CityMedicalInsurance,
        /// 商保
        #[top_api(value = "BUSINESS_INSURANCE")]
        BusinessInsurance,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Diagnose {
        pub diagnose_code: Option<String>,
        pub diagnose_name: Option<String>,
        pub icd_name: Option<String>,
        pub icd_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Drugs {
        pub spec: Option<String>,
        pub total: Option<String>,
        pub drug_name: Option<String>,
        pub day: Option<String>,
        pub frequency: Option<String>,
        pub note: Option<String>,
        pub dose: Option<String>,
        pub drug_common_name: Option<String>,
        pub dose_unit: Option<String>,
        pub total_unit: Option<String>,
        pub price: Option<String>,
        pub total_price: Option<String>,
        pub dose_usage: Option<String>,
        pub drug_id: Option<String>,
        pub produce_id: Option<String>,
        pub spuid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<String>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.outflow.prescription.hospital.verify`
pub mod outflow_prescription_hospital_verify {
    use crate::prelude::*;

    /// `alibaba.alihealth.outflow.prescription.hospital.verify` (处方同步至医院返回校验结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=47118&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.outflow.prescription.hospital.verify",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct OutflowPrescriptionHospitalVerify {
        pub update_request: Option<PrescriptionOutflowUpdateRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrescriptionOutflowUpdateRequest {
        pub rx_no: Option<String>,
        pub sync_his_result: Option<bool>,
        pub sync_his_err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
    }
}

/// `alibaba.alihealth.outflow.prescription.syncstatus`
pub mod outflow_prescription_syncstatus {
    use crate::prelude::*;

    /// `alibaba.alihealth.outflow.prescription.syncstatus` (处方外流-处方状态同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=44993&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.outflow.prescription.syncstatus",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct OutflowPrescriptionSyncstatus {
        pub sync_status_request: Option<SyncPrescriptionStatusRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncPrescriptionStatusRequest {
        pub rx_no: Option<String>,
        pub status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<String>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.outflow.prescription.update`
pub mod outflow_prescription_update {
    use crate::prelude::*;

    /// `alibaba.alihealth.outflow.prescription.update` (处方外流-修改处方)
    ///
    /// <https://open.taobao.com/api.htm?docId=42644&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.outflow.prescription.update",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct OutflowPrescriptionUpdate {
        pub update_request: Option<PrescriptionOutflowUpdateRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrescriptionOutflowUpdateRequest {
        pub rx_no: Option<String>,
        pub fee_type: Option<String>,
        pub card_number: Option<String>,
        pub sync_his_result: Option<bool>,
        pub sync_his_err_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<String>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.outflow.usage.saveorupdate`
pub mod outflow_usage_saveorupdate {
    use crate::prelude::*;

    /// `alibaba.alihealth.outflow.usage.saveorupdate` (处方外流-用法字典表)
    ///
    /// <https://open.taobao.com/api.htm?docId=45022&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.outflow.usage.saveorupdate",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct OutflowUsageSaveorupdate {
        pub usage_request: Option<UsageRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UsageRequest {
        pub his_usage_code: Option<String>,
        pub his_usage_name: Option<String>,
        pub channel_code: Option<String>,
        pub status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<String>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.outflow.verify`
pub mod outflow_verify {
    use crate::prelude::*;

    /// `alibaba.alihealth.outflow.verify` (处方外流药店通过核销码核销处方)
    ///
    /// <https://open.taobao.com/api.htm?docId=42599&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.outflow.verify",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct OutflowVerify {
        pub prescription_verify_request: Option<PrescriptionVerifyRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrescriptionVerifyRequest {
        #[top_api(secret)]
        pub verify_code: Option<String>,
        pub rx_no: Option<String>,
        #[top_api(secret)]
        pub pharmacist_name: Option<String>,
        pub drug_store_code: Option<String>,
        #[top_api(secret)]
        pub drug_store_name: Option<String>,
        pub if_confirm: Option<bool>,
        pub out_settlement: Option<String>,
        pub drug_list: Vec<DrugDto>,
        pub verification_amount: Option<Decimal>,
    }

    /// `DrugDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugDto {
        #[top_api(secret)]
        pub drug_name: Option<String>,
        pub drug_code: Option<String>,
        pub count: Option<String>,
        pub price: Option<Decimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<PrescriptionOutflowConfirmResponse>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub err_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrescriptionOutflowConfirmResponse {
        pub msg: Option<String>,
        pub result: Option<bool>,
        pub url: Option<String>,
    }
}

/// `alibaba.alihealth.outflow.visitinfo.sync`
pub mod outflow_visitinfo_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.outflow.visitinfo.sync` (处方外流-问诊、处方同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=46938&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.outflow.visitinfo.sync",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct OutflowVisitinfoSync {
        pub sync_visit_info_request: Option<SyncVisitInfoRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SyncVisitInfoRequest {
        pub create_time: Option<String>,
        pub business_type: Option<String>,
        pub business_id: Option<String>,
        pub authorization_id: Option<String>,
        pub hospital_id: Option<String>,
        pub doctor_id: Option<String>,
        #[top_api(secret)]
        pub doctor_name: Option<String>,
        pub depart_id: Option<String>,
        pub depart_name: Option<String>,
        pub patient_id: Option<String>,
        #[top_api(secret)]
        pub patient_name: Option<String>,
        pub visit_status: Option<String>,
        pub first_response_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub success: Option<String>,
    }
}

/// `alibaba.alihealth.pregnancy.baseinfo.get`
pub mod pregnancy_baseinfo_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.pregnancy.baseinfo.get` (拉取备孕初始化信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=29915&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.pregnancy.baseinfo.get",
        response = PregnancyBaseinfoGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PregnancyBaseinfoGet {
        pub user_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PregnancyBaseinfoGetResult {
        pub model: Option<Model>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub lastday: Option<i64>,
        pub luteal_phase: Option<i64>,
        pub blood: Option<i64>,
        pub longest: Option<i64>,
        pub shortest: Option<i64>,
        pub cycle: Option<i64>,
        pub pregnancy_period: Option<i64>,
        pub regular: Option<Regular>,
        pub hard_pregnancy: Option<HardPregnancy>,
        pub pregnancy: Option<Pregnancy>,
        pub user_id: Option<i64>,
    }

    /// The values of `regular`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Regular {
        /// 表示规律
        #[top_api(value = 1)]
        V1,
        /// 表示不规律
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `hard_pregnancy`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum HardPregnancy {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `pregnancy`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Pregnancy {
        /// 备孕
        #[top_api(value = 0)]
        V0,
        /// 怀孕
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.alihealth.pregnancy.data.sync`
pub mod pregnancy_data_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.pregnancy.data.sync` (四类数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=29916&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.pregnancy.data.sync",
        response = PregnancyDataSyncResponse,
        debug
    )]
    pub struct PregnancyDataSync {
        pub user_id: i64,
        pub outer_id: i64,
        pub event_type: i64,
        pub data: Option<String>,
        pub measure_date: i64,
        pub operation_type: OperationType,
        /// JSON as text.
        pub period_msg: String,
    }

    /// The values of `operation_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OperationType {
        /// 新增
        #[top_api(value = 0)]
        Add,
        /// 修改
        #[top_api(value = 1)]
        Change,
        /// 删除
        #[top_api(value = 2)]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PregnancyDataSyncResponse {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.pregnancy.navigateinfo.query`
pub mod pregnancy_navigateinfo_query {
    use crate::prelude::*;

    /// `alibaba.alihealth.pregnancy.navigateinfo.query` (查询底导数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=30294&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.pregnancy.navigateinfo.query",
        response = TopResultModel,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PregnancyNavigateinfoQuery {
        pub user_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<Model>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub list: Vec<Content>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub title: Option<String>,
        pub link: Option<String>,
        pub tag_code: Option<TagCode>,
        pub status: Option<i64>,
        pub open_count: Option<i64>,
        pub img_url_clicked: Option<String>,
        pub img_url: Option<String>,
        pub color: Option<String>,
    }

    /// The values of `tag_code`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TagCode {
        /// 首页
        #[top_api(value = "0")]
        V0,
        /// 减重卡片
        #[top_api(value = "2544")]
        V2544,
        /// 孕产
        #[top_api(value = "41596")]
        V41596,
        /// 育儿
        #[top_api(value = "64999")]
        V64999,
        /// 备孕
        #[top_api(value = "5122")]
        V5122,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.pregnancy.posts.data`
pub mod pregnancy_posts_data {
    use crate::prelude::*;

    /// `alibaba.alihealth.pregnancy.posts.data` (发回帖子信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=29912&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.pregnancy.posts.data",
        response = PregnancyPostsDataResponse,
        debug
    )]
    pub struct PregnancyPostsData {
        pub user_id: i64,
        pub event_type: i64,
        pub main_id: i64,
        pub reply_id: Option<i64>,
        pub title: String,
        pub content: String,
        pub pic_url: Option<String>,
        pub date: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PregnancyPostsDataResponse {
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.pregnancy.product.get`
pub mod pregnancy_product_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.pregnancy.product.get` (备孕首页获取达人配置商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=29994&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.pregnancy.product.get",
        response = TopResultModel,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PregnancyProductGet {
        pub scene_id: i64,
        pub current_page: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<Model>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub contents: Vec<Contents>,
        pub total_page: Option<String>,
        pub total_count: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Contents {
        pub title: Option<String>,
        pub tags: Option<String>,
        pub photo_url: Option<String>,
        pub content: Option<String>,
        pub link_url: Option<String>,
        pub item_count: Option<i64>,
        pub items: Vec<String>,
        pub publish_time: Option<String>,
    }
}

/// `alibaba.alihealth.pregnancy.taginfo.addrank`
pub mod pregnancy_taginfo_addrank {
    use crate::prelude::*;

    /// `alibaba.alihealth.pregnancy.taginfo.addrank` (点击标签后排序接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=30295&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.pregnancy.taginfo.addrank",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct PregnancyTaginfoAddrank {
        pub user_id: i64,
        pub tag_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.prescription.auth.get`
pub mod prescription_auth_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.prescription.auth.get` (阿里健康处方平台获取授权码)
    ///
    /// <https://open.taobao.com/api.htm?docId=42645&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.prescription.auth.get",
        response = ServiceResult,
        unwrap = "service_result",
        debug
    )]
    pub struct PrescriptionAuthGet {
        pub prescription_request: PrescriptionDoctorAuthRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrescriptionDoctorAuthRequest {
        pub doctor_id: String,
        pub alipay_user_id: String,
        pub hospital_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub err_message: Option<String>,
        pub data: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.pw.applynode.update`
pub mod pw_applynode_update {
    use crate::prelude::*;

    /// `alibaba.alihealth.pw.applynode.update` (申请节点变更回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=56009&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.pw.applynode.update",
        response = PwApplynodeUpdateResponse,
        debug
    )]
    pub struct PwApplynodeUpdate {
        pub body: Option<AuditRollbackRo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuditRollbackRo {
        pub receipt_date: Option<String>,
        pub user_unique_code: Option<String>,
        pub apply_audit_time: Option<String>,
        pub check_remark: Option<String>,
        pub url: Option<String>,
        pub receipt_name: Option<String>,
        pub receipt_account: Option<String>,
        pub apply_audit_status: Option<String>,
        pub project_third_id: Option<String>,
        pub receipt_money: Option<String>,
        pub hospitals_desc: Vec<String>,
        #[top_api(secret)]
        pub patient_name: Option<String>,
        pub hospital_info: Option<HospitalInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HospitalInfoDto {
        #[top_api(secret)]
        pub hospital_phone: Option<String>,
        pub hospital_name: Option<String>,
        #[top_api(secret)]
        pub hospital_address: Option<String>,
        pub hospital_logo: Option<String>,
        pub hospital_grade: Option<String>,
        pub hospital_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PwApplynodeUpdateResponse {
        pub pap_code: Option<String>,
        pub pap_message: Option<String>,
    }
}

/// `alibaba.alihealth.pw.applynode.updatename`
pub mod pw_applynode_updatename {
    use crate::prelude::*;

    /// `alibaba.alihealth.pw.applynode.updatename` (回调变更患者姓名)
    ///
    /// <https://open.taobao.com/api.htm?docId=56877&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.pw.applynode.updatename",
        response = PwApplynodeUpdatenameResponse,
        debug
    )]
    pub struct PwApplynodeUpdatename {
        pub body: Option<ModifyNameRo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ModifyNameRo {
        #[top_api(secret)]
        pub patient_name: Option<String>,
        pub modify_time: Option<String>,
        pub user_unique_code: Option<String>,
        pub project_third_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PwApplynodeUpdatenameResponse {
        pub pap_code: Option<String>,
        pub pap_message: Option<String>,
    }
}

/// `alibaba.alihealth.pw.gm.audit`
pub mod pw_gm_audit {
    use crate::prelude::*;

    /// `alibaba.alihealth.pw.gm.audit` (同情用药审核接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57804&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.pw.gm.audit",
        response = ResponseMessage,
        unwrap = "result",
        debug
    )]
    pub struct PwGmAudit {
        pub body: Option<AuditReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuditReq {
        pub audit_time: Option<String>,
        pub apply_unique_code: String,
        pub audit_status: Option<String>,
        #[top_api(secret)]
        pub hospital_address: Option<String>,
        pub treat_time: Option<String>,
        pub audit_remark: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseMessage {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihealth.pw.gm.detail`
pub mod pw_gm_detail {
    use crate::prelude::*;

    /// `alibaba.alihealth.pw.gm.detail` (同情用药申请单详情接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57803&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.pw.gm.detail",
        response = ResponseMessage,
        unwrap = "result",
        debug
    )]
    pub struct PwGmDetail {
        pub body: Option<DetailForBReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DetailForBReq {
        pub apply_unique_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseMessage {
        pub code: Option<String>,
        pub data: Option<ApplyDetailResp>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApplyDetailResp {
        pub audit_time: Option<String>,
        pub apply_time: Option<String>,
        pub apply_status_desc: Option<String>,
        pub apply_status: Option<String>,
        pub apply_type: Option<String>,
        pub apply_info: Option<ApplyInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApplyInfo {
        pub treat_info: Option<TreatInfo>,
        pub writer_info: Option<WriterInfo>,
        pub patient_info: Option<PatientInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TreatInfo {
        pub diagnosis_reports: Vec<String>,
        pub doctor: Option<String>,
        pub hospital: Option<String>,
        pub city: Option<String>,
        pub disease_name: Option<String>,
        pub drug_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WriterInfo {
        pub channel: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub income: Option<String>,
        pub relation_ship: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PatientInfo {
        #[top_api(secret)]
        pub birthday: Option<String>,
        #[top_api(secret)]
        pub patient_card: Option<String>,
        pub patient_sex: Option<String>,
        #[top_api(secret)]
        pub patient_name: Option<String>,
    }
}

/// `alibaba.alihealth.pw.gm.ids.list`
pub mod pw_gm_ids_list {
    use crate::prelude::*;

    /// `alibaba.alihealth.pw.gm.ids.list` (同情用药根据申请单列表查询申请单)
    ///
    /// <https://open.taobao.com/api.htm?docId=57918&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.pw.gm.ids.list",
        response = ResponseMessage,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PwGmIdsList {
        pub body: Option<ListByApplyIdsForBReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListByApplyIdsForBReq {
        pub apply_unique_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseMessage {
        pub code: Option<String>,
        pub data: Option<ListByApplyIdsForBResp>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListByApplyIdsForBResp {
        pub list: Vec<PendingListDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PendingListDto {
        pub apply_status: Option<String>,
        pub apply_type: Option<String>,
        pub apply_date: Option<String>,
        pub apply_unique_code: Option<String>,
    }
}

/// `alibaba.alihealth.pw.gm.pending.list`
pub mod pw_gm_pending_list {
    use crate::prelude::*;

    /// `alibaba.alihealth.pw.gm.pending.list` (同情用药待审核工单查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=57802&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.pw.gm.pending.list",
        response = ResponseMessage,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PwGmPendingList {
        pub body: Option<PendingListReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PendingListReq {
        pub apply_type: Option<String>,
        pub page_number: i64,
        pub page_size: i64,
        pub apply_status_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseMessage {
        pub code: Option<String>,
        pub data: Option<PendingListResp>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PendingListResp {
        pub apply_type: Option<String>,
        pub total: Option<i64>,
        pub page_number: Option<i64>,
        pub page_size: Option<i64>,
        pub list: Vec<PendingListDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PendingListDto {
        pub apply_type: Option<String>,
        pub apply_unique_code: Option<String>,
        pub apply_date: Option<String>,
        pub apply_status: Option<String>,
    }
}

/// `alibaba.alihealth.pw.special.synchronode`
pub mod pw_special_synchronode {
    use crate::prelude::*;

    /// `alibaba.alihealth.pw.special.synchronode` (合作方同步状态至阿里健康)
    ///
    /// <https://open.taobao.com/api.htm?docId=58950&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.pw.special.synchronode",
        response = ResponseMessage,
        unwrap = "result",
        debug
    )]
    pub struct PwSpecialSynchronode {
        pub body: Option<SNodeDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SNodeDto {
        #[top_api(secret)]
        pub patient_name: Option<String>,
        pub hospital_allowance: Option<String>,
        #[top_api(secret)]
        pub hospital_ems_phone: Option<String>,
        pub is_refer: Option<String>,
        pub download_url: Option<String>,
        #[top_api(secret)]
        pub hospital_address: Option<String>,
        pub user_unique_code: String,
        pub apply_audit_time: Option<String>,
        pub foundation_pay_date: Option<String>,
        pub check_remark: Option<String>,
        #[top_api(secret)]
        pub hospital_phone: Option<String>,
        #[top_api(secret)]
        pub foundation_ems_phone: Option<String>,
        pub url: Option<String>,
        #[top_api(secret)]
        pub foundation_ems_address: Option<String>,
        pub foundation_allowance: Option<String>,
        #[top_api(secret)]
        pub sms_phone: Option<String>,
        #[top_api(secret)]
        pub hospital_addressee: Option<String>,
        pub apply_audit_status: Option<String>,
        pub treat_hospital: Option<String>,
        #[top_api(secret)]
        pub foundation_addressee: Option<String>,
        pub hospital_pay_date: Option<String>,
        pub project_third_id: Option<String>,
        #[top_api(secret)]
        pub hospital_ems_address: Option<String>,
        pub payment_institution: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseMessage {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihealth.pw.special.synchropatientname`
pub mod pw_special_synchropatientname {
    use crate::prelude::*;

    /// `alibaba.alihealth.pw.special.synchropatientname` (同步患者姓名至阿里健康)
    ///
    /// <https://open.taobao.com/api.htm?docId=58951&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.pw.special.synchropatientname",
        response = ResponseMessage,
        unwrap = "result",
        debug
    )]
    pub struct PwSpecialSynchropatientname {
        pub body: Option<SynchroPatientNameDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SynchroPatientNameDto {
        #[top_api(secret)]
        pub patient_name: Option<String>,
        pub modify_time: Option<String>,
        pub user_unique_code: String,
        pub project_third_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseMessage {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihealth.pw.special.synchrosms`
pub mod pw_special_synchrosms {
    use crate::prelude::*;

    /// `alibaba.alihealth.pw.special.synchrosms` (同步短信信息至阿里健康)
    ///
    /// <https://open.taobao.com/api.htm?docId=58952&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.pw.special.synchrosms",
        response = ResponseMessage,
        unwrap = "result",
        debug
    )]
    pub struct PwSpecialSynchrosms {
        pub body: Option<SynchroSmsDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SynchroSmsDto {
        #[top_api(secret)]
        pub patient_name: Option<String>,
        #[top_api(secret)]
        pub sms_phone: Option<String>,
        pub treat_hospital: Option<String>,
        pub user_unique_code: String,
        pub project_third_id: Option<String>,
        #[top_api(secret)]
        pub hospital_addressee: Option<String>,
        #[top_api(secret)]
        pub hospital_ems_phone: Option<String>,
        #[top_api(secret)]
        pub hospital_ems_address: Option<String>,
        #[top_api(secret)]
        pub hospital_address: Option<String>,
        #[top_api(secret)]
        pub hospital_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseMessage {
        pub code: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihealth.recommend.cardinfo.get`
pub mod recommend_cardinfo_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.recommend.cardinfo.get` (快应用卡片信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=64307&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.recommend.cardinfo.get",
        response = ServiceResult,
        unwrap = "card_result",
        debug
    )]
    pub struct RecommendCardinfoGet {
        pub card_request: QuickAppRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuickAppRequest {
        pub scene_id: String,
        pub show_time: String,
        pub channel: Option<String>,
        pub app_version: Option<String>,
        pub city_code: Option<String>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub data: Vec<QuickAppCardInfoVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuickAppCardInfoVo {
        pub bg_img: Option<String>,
        pub bg_right_icon: Option<String>,
        pub logo_img: Option<String>,
        pub title: Option<String>,
        pub title_color: Option<String>,
        pub title_size: Option<String>,
        pub sub_title: Option<String>,
        pub sub_title_color: Option<String>,
        pub sub_title_size: Option<String>,
        pub button_bg_color: Option<String>,
        pub button_text: Option<String>,
        pub button_text_color: Option<String>,
        pub button_text_size: Option<String>,
        pub jump_url: Option<String>,
    }
}

/// `alibaba.alihealth.recommend.mixcardinfo.get`
pub mod recommend_mixcardinfo_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.recommend.mixcardinfo.get` (快应用混合卡片信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=64853&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.recommend.mixcardinfo.get",
        response = ServiceResult,
        unwrap = "card_result",
        debug
    )]
    pub struct RecommendMixcardinfoGet {
        pub quick_app_request: Option<QuickAppRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuickAppRequest {
        pub app_version: Option<String>,
        pub city_code: Option<String>,
        pub show_time: String,
        pub latitude: Option<String>,
        pub scene_id: String,
        pub channel: Option<String>,
        pub longitude: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<QuickAppCardWrapperVo>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub err_message: Option<String>,
    }

    /// `QuickAppCardWrapperVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuickAppCardWrapperVo {
        pub item_in_stock_card_vo_list: Vec<ItemInStockCardVo>,
        pub address_vo: Option<AddressVo>,
        pub quick_app_card_info_vo_list: Vec<QuickAppCardInfoVo>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemInStockCardVo {
        pub item_in_stock_list: Vec<ItemInStockVo>,
        pub tab_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemInStockVo {
        pub tab_name: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub client_name: Option<String>,
        pub origin_price: Option<String>,
        pub source: Option<String>,
        pub title: Option<String>,
        pub tags: Option<String>,
        pub entry_id: Option<String>,
        pub img_url: Option<String>,
        pub item_id: Option<i64>,
        pub price: Option<String>,
    }

    /// `AddressVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressVo {
        pub province: Option<String>,
        pub city: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuickAppCardInfoVo {
        pub sub_title_color: Option<String>,
        pub button_text: Option<String>,
        pub bg_img: Option<String>,
        pub title_size: Option<String>,
        pub title: Option<String>,
        pub sub_title_size: Option<String>,
        pub jump_url: Option<String>,
        pub bg_right_icon: Option<String>,
        pub button_text_size: Option<String>,
        pub logo_img: Option<String>,
        pub sub_title: Option<String>,
        pub title_color: Option<String>,
        pub button_text_color: Option<String>,
        pub button_bg_color: Option<String>,
    }
}

/// `alibaba.alihealth.reservation.order.verify`
pub mod reservation_order_verify {
    use crate::prelude::*;

    /// `alibaba.alihealth.reservation.order.verify` (预约单核销接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51315&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.reservation.order.verify",
        response = ReservationOrderVerifyResponse,
        debug
    )]
    pub struct ReservationOrderVerify {
        pub verify: VerifyOrderRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VerifyOrderRequest {
        pub isv_reserve_id: String,
        #[top_api(required)]
        pub biz_order_ids: Vec<String>,
        pub jk_reserve_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReservationOrderVerifyResponse {
        pub result_status: Option<ResultStatus>,
        #[top_api(flag = "00000")]
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
    }

    /// The values of `result_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResultStatus {
        /// 成功
        #[top_api(value = "SUCCESS")]
        Success,
        /// 失败
        #[top_api(value = "FAIL")]
        Fail,
        /// 未知或处理中
        #[top_api(value = "UNKNOWN")]
        Unknown,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.alihealth.reserve.dental.bindshopanditem`
pub mod reserve_dental_bindshopanditem {
    use crate::prelude::*;

    /// `alibaba.alihealth.reserve.dental.bindshopanditem` (绑定门店信息，商品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=38898&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.reserve.dental.bindshopanditem",
        response = ReserveDentalBindshopanditemResult,
        unwrap = "result",
        debug
    )]
    pub struct ReserveDentalBindshopanditem {
        #[top_api(required, max_items = 20)]
        pub bind_list: Vec<BindDto>,
    }

    /// `BindDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BindDto {
        pub sp_store_id: String,
        pub sp_item_id: String,
        pub item_id: i64,
        pub store_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReserveDentalBindshopanditemResult {
        pub err_message: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.reserve.dental.markitem`
pub mod reserve_dental_markitem {
    use crate::prelude::*;

    /// `alibaba.alihealth.reserve.dental.markitem` (标记商品是否可预约)
    ///
    /// <https://open.taobao.com/api.htm?docId=38897&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.reserve.dental.markitem",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct ReserveDentalMarkitem {
        pub item_id: i64,
        pub status: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub err_message: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.reserve.dental.modifyrestime`
pub mod reserve_dental_modifyrestime {
    use crate::prelude::*;

    /// `alibaba.alihealth.reserve.dental.modifyrestime` (修改预约时间)
    ///
    /// <https://open.taobao.com/api.htm?docId=39956&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.reserve.dental.modifyrestime",
        response = ReserveDentalModifyrestimeResult,
        unwrap = "result",
        debug
    )]
    pub struct ReserveDentalModifyrestime {
        pub reserve_id: Option<i64>,
        pub reserve_time: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReserveDentalModifyrestimeResult {
        pub err_code: Option<String>,
        pub err_message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.reserve.dental.storesanditems`
pub mod reserve_dental_storesanditems {
    use crate::prelude::*;

    /// `alibaba.alihealth.reserve.dental.storesanditems` (查询商户门店，商品列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=38900&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.reserve.dental.storesanditems",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct ReserveDentalStoresanditems {
        pub page_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub err_message: Option<String>,
        pub data: Option<DentalSellerDto>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DentalSellerDto {
        pub store_list: Vec<DentalStoreDto>,
        pub seller_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DentalStoreDto {
        pub item_list: Vec<DentalItemDto>,
        pub store_name: Option<String>,
        pub store_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DentalItemDto {
        pub item_name: Option<String>,
        pub item_id: Option<i64>,
    }
}

/// `alibaba.alihealth.reserve.dental.unbinditem`
pub mod reserve_dental_unbinditem {
    use crate::prelude::*;

    /// `alibaba.alihealth.reserve.dental.unbinditem` (解绑商品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=39085&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.reserve.dental.unbinditem",
        response = ReserveDentalUnbinditemResult,
        unwrap = "result",
        debug
    )]
    pub struct ReserveDentalUnbinditem {
        pub sp_store_id: String,
        pub sp_item_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReserveDentalUnbinditemResult {
        pub err_message: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.rx.ca.device.sign.status.save`
pub mod rx_ca_device_sign_status_save {
    use crate::prelude::*;

    /// `alibaba.alihealth.rx.ca.device.sign.status.save` (处方 ca 认证-厂商通知接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=60677&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.rx.ca.device.sign.status.save",
        response = RxCaDeviceSignStatusSaveResponse,
        debug
    )]
    pub struct RxCaDeviceSignStatusSave {
        pub param0: Option<CaSignStatusSaveRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CaSignStatusSaveRequest {
        pub third_depart_id: Option<String>,
        pub client_id: String,
        pub cert_end_date: Option<String>,
        pub sign: String,
        pub stamp: Option<String>,
        pub depart_id: Option<String>,
        pub description: Option<String>,
        pub cert_num: Option<String>,
        pub cert_start_date: Option<String>,
        pub status: Status,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 通过
        #[top_api(value = "1")]
        Pass,
        /// 停用
        #[top_api(value = "2")]
        Disabled,
        /// 拒绝
        #[top_api(value = "3")]
        Rejection,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RxCaDeviceSignStatusSaveResponse {
        pub data: Option<bool>,
        pub exception_code: Option<String>,
        pub exception_message: Option<String>,
    }
}

/// `alibaba.alihealth.rx.ca.doctor.status.save`
pub mod rx_ca_doctor_status_save {
    use crate::prelude::*;

    /// `alibaba.alihealth.rx.ca.doctor.status.save` (ca 认证获取医师认证结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=60426&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.rx.ca.doctor.status.save",
        response = RxCaDoctorStatusSaveResponse,
        debug
    )]
    pub struct RxCaDoctorStatusSave {
        pub doctor_status_dto: Option<DoctorStatusDto>,
    }

    /// `DoctorStatusDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DoctorStatusDto {
        pub note: Option<String>,
        pub process: Option<Process>,
        pub client_id: Option<String>,
        pub open_id: String,
        pub sign: Option<String>,
        pub stamp: Option<String>,
        #[top_api(secret)]
        pub phone_num: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub time: Option<String>,
        pub stamp_status: Option<String>,
        pub service_id: Option<i64>,
        pub template_id: Option<String>,
    }

    /// The values of `process`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Process {
        /// 身份审核通过
        #[top_api(value = "0")]
        V0,
        /// 证书签发
        #[top_api(value = "1")]
        V1,
        /// 设置签章
        #[top_api(value = "2")]
        V2,
        /// 用户注销
        #[top_api(value = "3")]
        V3,
        /// 申请拒绝
        #[top_api(value = "4")]
        V4,
        /// 用户停用
        #[top_api(value = "5")]
        V5,
        /// 修改手机号
        #[top_api(value = "6")]
        V6,
        /// 用户启用
        #[top_api(value = "7")]
        V7,
        /// 用户删除
        #[top_api(value = "9")]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RxCaDoctorStatusSaveResponse {
        pub data: Option<bool>,
        pub exception_code: Option<String>,
        pub exception_message: Option<String>,
    }
}

/// `alibaba.alihealth.rx.ca.prescribe.signed.status.save`
pub mod rx_ca_prescribe_signed_status_save {
    use crate::prelude::*;

    /// `alibaba.alihealth.rx.ca.prescribe.signed.status.save` (处方 ca 认证)
    ///
    /// <https://open.taobao.com/api.htm?docId=60435&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.rx.ca.prescribe.signed.status.save",
        response = RxCaPrescribeSignedStatusSaveResponse,
        debug
    )]
    pub struct RxCaPrescribeSignedStatusSave {
        pub param0: Option<PrescribeStatusDto>,
    }

    /// `PrescribeStatusDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrescribeStatusDto {
        pub reason: Option<String>,
        pub client_id: Option<String>,
        pub signed_pdf_base64: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub delete_time: Option<String>,
        pub signed_data: Option<String>,
        pub open_id: Option<String>,
        pub sign: Option<String>,
        pub service_id: Option<i64>,
        pub template_id: Option<String>,
        pub ur_id: Option<String>,
        pub unique_id: Option<String>,
        pub status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RxCaPrescribeSignedStatusSaveResponse {
        pub data: Option<YwxCommonVo>,
        pub exception_code: Option<String>,
        pub exception_message: Option<String>,
    }

    /// `YwxCommonVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct YwxCommonVo {
        pub status: Option<String>,
        pub message: Option<String>,
    }
}

/// `alibaba.alihealth.rx.prescription.detail`
pub mod rx_prescription_detail {
    use crate::prelude::*;

    /// `alibaba.alihealth.rx.prescription.detail` (处方详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=51742&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.rx.prescription.detail",
        response = Vec<RxPrescriptionTopDto>,
        unwrap = "data_list",
        debug
    )]
    pub struct RxPrescriptionDetail {
        pub query: Option<RxPrescriptionQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RxPrescriptionQuery {
        pub biz_order_ids: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RxPrescriptionTopDto {
        pub drug_list: Vec<RxDrugTopDto>,
        pub patient_diagnostic: Option<RxPatientDiagnosticTopDto>,
        pub patient: Option<RxPatientTopDto>,
        pub pic_url: Option<String>,
        pub create_time: Option<String>,
        pub rx_id: Option<String>,
        pub doctor: Option<RxDoctorTopDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RxDrugTopDto {
        pub drug_usage_list: Vec<RxDrugUsageTopDto>,
        pub dose_from: Option<String>,
        pub total: Option<i64>,
        pub spec: Option<String>,
        pub drug_name: Option<String>,
        pub drug_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RxDrugUsageTopDto {
        pub dose_value: Option<String>,
        pub frequency: Option<String>,
        pub frequency_value: Option<String>,
        pub frequency_unit: Option<String>,
        pub days: Option<String>,
        pub drug_usage: Option<String>,
        pub measure_unit: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RxPatientDiagnosticTopDto {
        pub diagnose_list: Vec<RxDiagnoseTopDto>,
        pub allergy_history: Option<String>,
        pub pregnancy: Option<String>,
        pub renal_function: Option<String>,
        pub liver_function: Option<String>,
        pub medical_history: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RxDiagnoseTopDto {
        pub name: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RxPatientTopDto {
        pub sex: Option<String>,
        pub age: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub id_card: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RxDoctorTopDto {
        #[top_api(secret)]
        pub doctor_name: Option<String>,
        pub depart_name: Option<String>,
    }
}

/// `alibaba.alihealth.secondard.node.code.showurl`
pub mod secondard_node_code_showurl {
    use crate::prelude::*;

    /// `alibaba.alihealth.secondard.node.code.showurl` (查询码信息 url)
    ///
    /// <https://open.taobao.com/api.htm?docId=57663&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.secondard.node.code.showurl",
        response = SecondardNodeCodeShowurlResponse,
        debug
    )]
    pub struct SecondardNodeCodeShowurl {
        #[top_api(max_len = 100)]
        pub user_name: Option<String>,
        #[top_api(max_len = 50)]
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SecondardNodeCodeShowurlResponse {
        pub response_success: Option<bool>,
        pub model: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.secondard.node.user.sync`
pub mod secondard_node_user_sync {
    use crate::prelude::*;

    /// `alibaba.alihealth.secondard.node.user.sync` (二级节点用户数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=57659&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.secondard.node.user.sync",
        response = SecondardNodeUserSyncResponse,
        debug
    )]
    pub struct SecondardNodeUserSync {
        pub user_name: String,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub reg_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SecondardNodeUserSyncResponse {
        pub response_success: Option<bool>,
        pub model: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.secondard.node.user.updatestatus`
pub mod secondard_node_user_updatestatus {
    use crate::prelude::*;

    /// `alibaba.alihealth.secondard.node.user.updatestatus` (二级节点用户注销)
    ///
    /// <https://open.taobao.com/api.htm?docId=57755&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.secondard.node.user.updatestatus",
        response = SecondardNodeUserUpdatestatusResponse,
        debug
    )]
    pub struct SecondardNodeUserUpdatestatus {
        pub user_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SecondardNodeUserUpdatestatusResponse {
        pub response_success: Option<bool>,
        pub model: Option<bool>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.seller.rx.prescription.detail.batchquery`
pub mod seller_rx_prescription_detail_batchquery {
    use crate::prelude::*;

    /// `alibaba.alihealth.seller.rx.prescription.detail.batchquery` (商家维度批量查询订单处方详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=57259&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.seller.rx.prescription.detail.batchquery",
        response = SellerRxPrescriptionDetailBatchqueryResult,
        unwrap = "result",
        debug
    )]
    pub struct SellerRxPrescriptionDetailBatchquery {
        /// Several values with commas between them.
        pub biz_order_ids: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerRxPrescriptionDetailBatchqueryResult {
        pub data_list: Option<Model>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub failed_list: Vec<FailedList>,
        pub prescription_detail_list: Vec<PrescriptionDetailTopDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FailedList {
        pub biz_order_id: Option<String>,
        pub failed_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PrescriptionDetailTopDto {
        pub biz_order_id: Option<String>,
        pub prescription_pic_url: Option<String>,
    }
}

/// `alibaba.alihealth.short.url.get`
pub mod short_url_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.short.url.get` (支付宝短链跳转三方 h5 通用接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45567&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.short.url.get",
        response = ServiceResult,
        unwrap = "service_result",
        idempotent,
        debug
    )]
    pub struct ShortUrlGet {
        pub url: String,
        #[top_api(max_items = 20)]
        pub params: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
    }
}

/// `alibaba.alihealth.store.certificate.create`
pub mod store_certificate_create {
    use crate::prelude::*;

    /// `alibaba.alihealth.store.certificate.create` (仓库换证审批)
    ///
    /// <https://open.taobao.com/api.htm?docId=51924&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.store.certificate.create",
        response = StoreCertificateCreateResult,
        unwrap = "result",
        debug
    )]
    pub struct StoreCertificateCreate {
        pub store_code: Option<String>,
        pub audit_type: Option<String>,
        pub content: Option<String>,
        pub biz_no: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreCertificateCreateResult {
        pub status: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        #[top_api(flag)]
        pub module: Option<bool>,
    }
}

/// `alibaba.alihealth.tms.cut.confirm`
pub mod tms_cut_confirm {
    use crate::prelude::*;

    /// `alibaba.alihealth.tms.cut.confirm` (配拦截失败 CP 确认结果并回告)
    ///
    /// <https://open.taobao.com/api.htm?docId=64833&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.tms.cut.confirm",
        response = TmsCutConfirmResult,
        unwrap = "result",
        debug
    )]
    pub struct TmsCutConfirm {
        pub tms_cut_result_confirm_request: Option<TmsCutResultConfirmRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsCutResultConfirmRequest {
        pub extend: Option<String>,
        pub confirm_items: Vec<TmsCutResultConfirmItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsCutResultConfirmItem {
        pub extend_item: Option<String>,
        pub tms_codes: Vec<String>,
        pub store_code: Option<String>,
        pub status: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmsCutConfirmResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.alihealth.trace.code.search.get.drugresourcetop`
pub mod trace_code_search_get_drugresourcetop {
    use crate::prelude::*;

    /// `alibaba.alihealth.trace.code.search.get.drugresourcetop` (根据码获取码信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=41389&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.trace.code.search.get.drugresourcetop",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct TraceCodeSearchGetDrugresourcetop {
        pub code: String,
        #[top_api(secret)]
        pub token: String,
        pub query_app_name: Option<String>,
        pub client_id: Option<String>,
        pub tb_user_id: Option<i64>,
        pub device_utdid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<DrugInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugInfoDto {
        pub is_sale: Option<String>,
        pub sale_time: Option<String>,
        pub drug_name: Option<String>,
        pub ent_name: Option<String>,
        pub expiry_date: Option<String>,
        pub first_query: Option<String>,
        pub production_date: Option<String>,
        pub sale_ent: Option<String>,
        pub pkg_spec: Option<String>,
        pub code_status: Option<String>,
        pub query_count: Option<String>,
    }
}

/// `alibaba.alihealth.tracecodeplatform.code.active`
pub mod tracecodeplatform_code_active {
    use crate::prelude::*;

    /// `alibaba.alihealth.tracecodeplatform.code.active` (正大鸡蛋激活追溯码)
    ///
    /// <https://open.taobao.com/api.htm?docId=29113&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.tracecodeplatform.code.active",
        response = TracecodeplatformCodeActiveResult,
        unwrap = "result",
        debug
    )]
    pub struct TracecodeplatformCodeActive {
        pub callback_url: Option<String>,
        pub file_name: Option<String>,
        pub prod_id: i64,
        pub file_info: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TracecodeplatformCodeActiveResult {
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.alihealth.tracecodeplatform.code.entscan`
pub mod tracecodeplatform_code_entscan {
    use crate::prelude::*;

    /// `alibaba.alihealth.tracecodeplatform.code.entscan` (药品商家扫码)
    ///
    /// <https://open.taobao.com/api.htm?docId=32938&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.tracecodeplatform.code.entscan",
        response = TopResultModel,
        unwrap = "result",
        debug
    )]
    pub struct TracecodeplatformCodeEntscan {
        pub code: String,
        pub service_flag: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<DrugInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrugInfoDto {
        pub expiry_date: Option<String>,
        pub drug_name: Option<String>,
        pub production_batch: Option<String>,
        pub code: Option<String>,
        pub specifications: Option<String>,
        pub pkg_spec: Option<String>,
        pub prepn_type: Option<String>,
        pub ent_name: Option<String>,
    }
}

/// `alibaba.alihealth.tracecodesearc.getinfomation.vivo`
pub mod tracecodesearc_getinfomation_vivo {
    use crate::prelude::*;

    /// `alibaba.alihealth.tracecodesearc.getinfomation.vivo` (获取 vivo banner)
    ///
    /// <https://open.taobao.com/api.htm?docId=44787&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.tracecodesearc.getinfomation.vivo",
        response = TracecodesearcGetinfomationVivoResponse,
        debug
    )]
    pub struct TracecodesearcGetinfomationVivo {
        pub channel: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TracecodesearcGetinfomationVivoResponse {
        pub model: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.tracecodesearch.getshowurl.vivo`
pub mod tracecodesearch_getshowurl_vivo {
    use crate::prelude::*;

    /// `alibaba.alihealth.tracecodesearch.getshowurl.vivo` (获取药品扫码落地页 vivo)
    ///
    /// <https://open.taobao.com/api.htm?docId=44697&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.tracecodesearch.getshowurl.vivo",
        response = TracecodesearchGetshowurlVivoResponse,
        debug
    )]
    pub struct TracecodesearchGetshowurlVivo {
        pub code: String,
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TracecodesearchGetshowurlVivoResponse {
        pub model: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.tracecodeseller.bill.result.search`
pub mod tracecodeseller_bill_result_search {
    use crate::prelude::*;

    /// `alibaba.alihealth.tracecodeseller.bill.result.search` (查询出入库单处理结果 api)
    ///
    /// <https://open.taobao.com/api.htm?docId=38016&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.results).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.tracecodeseller.bill.result.search",
        response = TopResultModel,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TracecodesellerBillResultSearch {
        pub skey_code: String,
        pub ent_info_id: i64,
        pub bill_code: Option<String>,
        pub begin_date: String,
        pub end_date: String,
        pub seller_name: Option<String>,
        pub page: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub total_num: Option<i64>,
        pub results: Vec<TracecodesellerBillResultSearchResult>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TracecodesellerBillResultSearchResult {
        pub gmt_modified: Option<i64>,
        pub task_status: Option<i64>,
        pub gmt_create: Option<i64>,
        pub bill_code: Option<String>,
        pub oper_ent_id: Option<i64>,
    }
}

/// `alibaba.alihealth.tracecodeseller.bill.rootcode.get`
pub mod tracecodeseller_bill_rootcode_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.tracecodeseller.bill.rootcode.get` (获取最外层包装码)
    ///
    /// <https://open.taobao.com/api.htm?docId=38017&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.tracecodeseller.bill.rootcode.get",
        response = TracecodesellerBillRootcodeGetResponse,
        debug
    )]
    pub struct TracecodesellerBillRootcodeGet {
        pub app_code: Option<String>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TracecodesellerBillRootcodeGetResponse {
        pub model: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.tracecodeseller.bill.upload`
pub mod tracecodeseller_bill_upload {
    use crate::prelude::*;

    /// `alibaba.alihealth.tracecodeseller.bill.upload` (上传入出库单 api)
    ///
    /// <https://open.taobao.com/api.htm?docId=38015&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.tracecodeseller.bill.upload",
        response = TracecodesellerBillUploadResponse,
        debug
    )]
    pub struct TracecodesellerBillUpload {
        pub skey_code: String,
        pub ent_info_id: i64,
        pub bill_code: String,
        pub r#type: String,
        pub time: String,
        pub warehouse_id: i64,
        pub ent_merchant_id: i64,
        pub code_info: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TracecodesellerBillUploadResponse {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.tracecodeseller.channel.search`
pub mod tracecodeseller_channel_search {
    use crate::prelude::*;

    /// `alibaba.alihealth.tracecodeseller.channel.search` (查询渠道商 api)
    ///
    /// <https://open.taobao.com/api.htm?docId=38014&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.results).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.tracecodeseller.channel.search",
        response = TopResultModel,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TracecodesellerChannelSearch {
        pub skey_code: String,
        pub ent_info_id: i64,
        pub out_in_type: i64,
        pub page: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<PageInfo>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfo {
        pub total_num: Option<i64>,
        pub results: Vec<TracecodesellerChannelSearchResult>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TracecodesellerChannelSearchResult {
        pub area_desc: Option<String>,
        pub city_desc: Option<String>,
        pub user_name: Option<String>,
        pub merchant_id: Option<String>,
        pub code: Option<String>,
        pub prov_desc: Option<String>,
    }
}

/// `alibaba.alihealth.tracecodeseller.code.active`
pub mod tracecodeseller_code_active {
    use crate::prelude::*;

    /// `alibaba.alihealth.tracecodeseller.code.active` (上传激活码的文件)
    ///
    /// <https://open.taobao.com/api.htm?docId=32654&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.tracecodeseller.code.active",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct TracecodesellerCodeActive {
        pub file_name: Option<String>,
        pub product_info_id: i64,
        pub file_content: String,
        pub correlation_type: CorrelationType,
        pub correlation_ratio: Option<String>,
        pub language: Option<String>,
    }

    /// The values of `correlation_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CorrelationType {
        /// 无关联
        #[top_api(value = 0)]
        V0,
        /// 前关联
        #[top_api(value = 1)]
        V1,
        /// 后关联
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.alihealth.tracecodeseller.code.relation.codeantiactive`
pub mod tracecodeseller_code_relation_codeantiactive {
    use crate::prelude::*;

    /// `alibaba.alihealth.tracecodeseller.code.relation.codeantiactive` (解除码的关联关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=38179&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.tracecodeseller.code.relation.codeantiactive",
        response = TracecodesellerCodeRelationCodeantiactiveResponse,
        debug
    )]
    pub struct TracecodesellerCodeRelationCodeantiactive {
        pub top_code: String,
        pub tb_user_id: String,
        pub ent_info_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TracecodesellerCodeRelationCodeantiactiveResponse {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.tracecodeseller.code.single.codereplace`
pub mod tracecodeseller_code_single_codereplace {
    use crate::prelude::*;

    /// `alibaba.alihealth.tracecodeseller.code.single.codereplace` (非药单码替换)
    ///
    /// <https://open.taobao.com/api.htm?docId=44351&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.tracecodeseller.code.single.codereplace",
        response = TracecodesellerCodeSingleCodereplaceResponse,
        debug
    )]
    pub struct TracecodesellerCodeSingleCodereplace {
        pub ent_info_id: String,
        pub new_code: String,
        pub old_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TracecodesellerCodeSingleCodereplaceResponse {
        pub model: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alibaba.alihealth.tracecodeseller.ent.search`
pub mod tracecodeseller_ent_search {
    use crate::prelude::*;

    /// `alibaba.alihealth.tracecodeseller.ent.search` (查询商家信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=38038&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.tracecodeseller.ent.search",
        response = TopResultModel,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TracecodesellerEntSearch {
        pub skey_code: String,
        pub name: String,
        pub tb_user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub models: Vec<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.tracecodeseller.milk.trace.tosource.add.data`
pub mod tracecodeseller_milk_trace_tosource_add_data {
    use crate::prelude::*;

    /// `alibaba.alihealth.tracecodeseller.milk.trace.tosource.add.data` (奶粉溯源-同步数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=42124&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.tracecodeseller.milk.trace.tosource.add.data",
        response = TracecodesellerMilkTraceTosourceAddDataResponse,
        debug
    )]
    pub struct TracecodesellerMilkTraceTosourceAddData {
        pub ent_id: String,
        pub json_str: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TracecodesellerMilkTraceTosourceAddDataResponse {
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.tracecodeseller.product.attr.search`
pub mod tracecodeseller_product_attr_search {
    use crate::prelude::*;

    /// `alibaba.alihealth.tracecodeseller.product.attr.search` (根据商品 id 获取商品属性)
    ///
    /// <https://open.taobao.com/api.htm?docId=41975&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.tracecodeseller.product.attr.search",
        response = TopResultModel,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TracecodesellerProductAttrSearch {
        pub ent_info_id: i64,
        pub trac_user_product_info_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<ProducePreAttributeDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProducePreAttributeDto {
        pub attr_info_list: Vec<Attrinfolist>,
        pub default_produce_pre_attribute_en: Option<String>,
        pub default_produce_pre_attribute: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Attrinfolist {
        pub trac_user_product_info_id: Option<String>,
        pub attr_name: Option<String>,
    }
}

/// `alibaba.alihealth.tracecodeseller.product.search`
pub mod tracecodeseller_product_search {
    use crate::prelude::*;

    /// `alibaba.alihealth.tracecodeseller.product.search` (查询商品 api)
    ///
    /// <https://open.taobao.com/api.htm?docId=38012&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.results).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.tracecodeseller.product.search",
        response = TopResultModel,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TracecodesellerProductSearch {
        pub skey_code: String,
        pub ent_info_id: i64,
        pub page: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<PageInfo>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfo {
        pub total_num: Option<i64>,
        pub results: Vec<TracecodesellerProductSearchResult>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TracecodesellerProductSearchResult {
        pub remark: Option<String>,
        pub product_trac_info_id: Option<i64>,
        pub product_name: Option<String>,
    }
}

/// `alibaba.alihealth.tracecodeseller.warehouse.search`
pub mod tracecodeseller_warehouse_search {
    use crate::prelude::*;

    /// `alibaba.alihealth.tracecodeseller.warehouse.search` (查询仓库 api)
    ///
    /// <https://open.taobao.com/api.htm?docId=38013&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = page,
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.results).total(result.total_num)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.tracecodeseller.warehouse.search",
        response = TopResultModel,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TracecodesellerWarehouseSearch {
        pub appkey: String,
        pub ent_info_id: i64,
        pub page: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<PageInfoDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageInfoDto {
        pub total_num: Option<i64>,
        pub results: Vec<TracecodesellerWarehouseSearchResult>,
        pub page: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TracecodesellerWarehouseSearchResult {
        pub id: Option<i64>,
        pub detail: Option<String>,
        pub name: Option<String>,
        pub code: Option<String>,
    }
}

/// `alibaba.alihealth.uic.swipeface.syncdata`
pub mod uic_swipeface_syncdata {
    use crate::prelude::*;

    /// `alibaba.alihealth.uic.swipeface.syncdata` (刷脸测睡眠数据同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=40703&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.uic.swipeface.syncdata",
        response = UicSwipefaceSyncdataResponse,
        debug
    )]
    pub struct UicSwipefaceSyncdata {
        pub tp_user_id: i64,
        pub lack_sleep_hours: Option<i64>,
        pub black_eye_level: Option<i64>,
        pub eye_bag_swollen_level: Option<i64>,
        pub fish_tail: Option<i64>,
        pub lip_color: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UicSwipefaceSyncdataResponse {
        #[top_api(flag)]
        pub model: Option<bool>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.uic.userinfo.healthid.get`
pub mod uic_userinfo_healthid_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.uic.userinfo.healthid.get` (获取健康 id)
    ///
    /// <https://open.taobao.com/api.htm?docId=41857&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.uic.userinfo.healthid.get",
        response = TopResultModel,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct UicUserinfoHealthidGet {
        pub alipay_user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }
}

/// `alibaba.alihealth.user.baseinfo.get`
pub mod user_baseinfo_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.user.baseinfo.get` (获取用户基础信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=30458&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.user.baseinfo.get",
        response = TopResultModel,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct UserBaseinfoGet {
        pub user_id: i64,
        pub app_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultModel {
        pub model: Option<Model>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub sports_status: Option<i64>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        pub weight: Option<i64>,
        pub height: Option<i64>,
        pub gender: Option<i64>,
        pub user_id: Option<i64>,
        pub head_url: Option<String>,
        pub health_target: Option<String>,
        pub body_status: Option<String>,
        pub health_qa: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
    }
}

/// `alibaba.alihealth.vaccine.register.cancel`
pub mod vaccine_register_cancel {
    use crate::prelude::*;

    /// `alibaba.alihealth.vaccine.register.cancel` (取消登记)
    ///
    /// <https://open.taobao.com/api.htm?docId=58793&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.vaccine.register.cancel",
        response = MtopResult,
        unwrap = "result",
        debug
    )]
    pub struct VaccineRegisterCancel {
        pub top_request: CancelVcRegisterRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelVcRegisterRequest {
        pub register_id: String,
        pub user_id: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub cancel_time: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub model: Option<bool>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
    }
}

/// `alibaba.alihealth.vaccine.register.submit`
pub mod vaccine_register_submit {
    use crate::prelude::*;

    /// `alibaba.alihealth.vaccine.register.submit` (cdc 回传疫苗登记数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=58792&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.vaccine.register.submit",
        response = MtopResult,
        unwrap = "result",
        debug
    )]
    pub struct VaccineRegisterSubmit {
        pub top_request: SubmitVcRegisterRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubmitVcRegisterRequest {
        pub register_id: String,
        pub province_code: i64,
        pub city_code: i64,
        pub area_code: i64,
        pub province_name: String,
        pub city_name: String,
        pub area_name: String,
        pub pov_id: i64,
        pub alipay_user_id: String,
        pub vaccine_id: String,
        pub vaccine_name: i64,
        pub create_time: Option<String>,
        #[top_api(secret)]
        pub mobile: String,
        pub app_channel: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub model: Option<bool>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub err_message: Option<String>,
    }
}

/// `alibaba.alihealth.vaccine.trade.order.channel.get`
pub mod vaccine_trade_order_channel_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.vaccine.trade.order.channel.get` (通过订单 ID 与卖家 ID 获取订单渠道)
    ///
    /// <https://open.taobao.com/api.htm?docId=64122&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.vaccine.trade.order.channel.get",
        response = VaccineTradeOrderChannelGetResponse,
        debug
    )]
    pub struct VaccineTradeOrderChannelGet {
        pub trade_vaccine_order_query_top_request: Option<TradeVaccineOrderQueryTopRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeVaccineOrderQueryTopRequest {
        pub biz_order_id: Option<i64>,
        pub merchant_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccineTradeOrderChannelGetResponse {
        pub biz_code: Option<String>,
        pub data: Option<String>,
        pub biz_success: Option<bool>,
        pub biz_message: Option<String>,
    }
}

/// `alibaba.alihealth.vaccine.trade.subscribe.detail.get`
pub mod vaccine_trade_subscribe_detail_get {
    use crate::prelude::*;

    /// `alibaba.alihealth.vaccine.trade.subscribe.detail.get` (私立疫苗交易-预约详情获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=63826&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.vaccine.trade.subscribe.detail.get",
        response = VaccineTradeSubscribeDetailGetResponse,
        debug
    )]
    pub struct VaccineTradeSubscribeDetailGet {
        pub trade_subscribe_detail_query_top_request: TradeSubscribeDetailQueryTopRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeSubscribeDetailQueryTopRequest {
        pub biz_order_id: i64,
        pub merchant_id: String,
        pub subscribe_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccineTradeSubscribeDetailGetResponse {
        pub data: Option<TradeVaccineSubscribeDetailTopResult>,
        pub biz_success: Option<bool>,
        pub biz_code: Option<String>,
        pub biz_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeVaccineSubscribeDetailTopResult {
        pub detail_top_dto_list: Vec<TradeVaccineSubscribeDetailTopDto>,
    }

    /// `TradeVaccineSubscribeDetailTopDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeVaccineSubscribeDetailTopDto {
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub subscribe_id: Option<i64>,
        pub biz_order_id: Option<String>,
        #[top_api(secret)]
        pub user_name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub identity_no: Option<String>,
        pub secondary_card_type: Option<String>,
        #[top_api(secret)]
        pub secondary_card_id: Option<String>,
        pub item_name: Option<String>,
        pub item_id: Option<String>,
        pub sku: Option<String>,
        pub pov_name: Option<String>,
        #[top_api(secret)]
        pub pov_address: Option<String>,
        pub app_channel: Option<String>,
        pub subscribe_start_time: Option<TopDateTime>,
        pub subscribe_end_time: Option<TopDateTime>,
        pub period_tag: Option<i64>,
        pub status: Option<i64>,
        pub actual_pay_fee: Option<String>,
        pub cancel_role: Option<String>,
    }
}

/// `alibaba.alihealth.vaccine.trade.subscribe.detail.save`
pub mod vaccine_trade_subscribe_detail_save {
    use crate::prelude::*;

    /// `alibaba.alihealth.vaccine.trade.subscribe.detail.save` (私立疫苗交易-预约详情更新或保存)
    ///
    /// <https://open.taobao.com/api.htm?docId=64126&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.vaccine.trade.subscribe.detail.save",
        response = VaccineTradeSubscribeDetailSaveResponse,
        debug
    )]
    pub struct VaccineTradeSubscribeDetailSave {
        pub trade_subscribe_detail_execute_top_request: TradeSubscribeDetailExecuteTopRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeSubscribeDetailExecuteTopRequest {
        pub isv_subscribe_id: String,
        pub injection_num: Option<i64>,
        #[top_api(required)]
        pub subscribe_time: Option<TopDateTime>,
        pub biz_order_id: i64,
        pub merchant_id: String,
        pub shop_name: Option<String>,
        pub cancel_reason: Option<String>,
        pub social_credit_code: Option<String>,
        pub subscribe_start_time: Option<TopDateTime>,
        pub subscribe_end_time: Option<TopDateTime>,
        pub status: Option<i64>,
        pub innoculate_status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VaccineTradeSubscribeDetailSaveResponse {
        pub biz_code: Option<String>,
        pub data: Option<bool>,
        pub biz_success: Option<bool>,
        pub biz_message: Option<String>,
    }
}

/// `alibaba.alihealth.zy.uploadrelation`
pub mod zy_uploadrelation {
    use crate::prelude::*;

    /// `alibaba.alihealth.zy.uploadrelation` (中药片关联关系上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=53030&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alihealth.zy.uploadrelation",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct ZyUploadrelation {
        pub save_code_relation: Option<SaveCodeRelationType>,
        pub affirm_flag: Option<String>,
        pub file_content: Option<String>,
        pub file_content_string: String,
        pub ref_ent_id: String,
        pub client_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaveCodeRelationType {
        pub oper_ic_code: Option<String>,
        pub user_cert: Option<String>,
        pub prod_code: Option<String>,
        pub ent_name: Option<String>,
        #[top_api(secret)]
        pub oper_ic_name: Option<String>,
        pub upload_flag: Option<String>,
        pub upload_file_name: Option<String>,
        pub crt_date: Option<String>,
        pub ent_seq_no: Option<String>,
        pub business_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub model: Option<SaveCodeRelationResultDto>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub response_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SaveCodeRelationResultDto {
        pub response_message: Option<String>,
        pub flag: Option<String>,
    }
}
