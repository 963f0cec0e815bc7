const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{Jr as e,t}from"./chunks/engine-Doe792g9.js";await e(e=>t("plan",e));export{};