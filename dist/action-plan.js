const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{mr as e,t}from"./chunks/engine-CcUb4URw.js";await e(e=>t(`plan`,e));export{};