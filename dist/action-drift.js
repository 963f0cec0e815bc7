const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{Et as e,t}from"./chunks/engine-DiIpyrKb.js";await e(e=>t("drift",e));export{};